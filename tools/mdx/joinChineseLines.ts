interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const CHINESE = String.raw`[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]`;
const BREAK_BESIDE_CHINESE = new RegExp(String.raw`(?<=${CHINESE})[ \t]*\n[ \t]*|[ \t]*\n[ \t]*(?=${CHINESE})`, 'g');

/** A remark plugin: Chinese words have no spaces between them, so a line of prose that ends in one joins the next without one. */
export function joinChineseLines() {
  return (tree: Node): void => join(tree);
}

function join(node: Node): void {
  if (node.type === 'text' && node.value !== undefined) node.value = node.value.replaceAll(BREAK_BESIDE_CHINESE, '');
  node.children?.forEach(join);
}
