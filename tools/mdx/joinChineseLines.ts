interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const BREAK = /[ \t]*\n[ \t]*/g;
/** Quotation marks are signs of both scripts. */
const SIGN = /[\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]/;
const CHINESE = /[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/;

/**
 * A remark plugin: Chinese words have no spaces between them, so a line of prose that ends in one joins a next line that
 * begins with one. Beside a word in Latin letters the break stays, as a space; beside a Chinese sign there is none either.
 */
export function joinChineseLines() {
  return (tree: Node): void => join(tree);
}

function join({ children = [] }: Node): void {
  children.forEach((child, i) => {
    if (child.type === 'text' && child.value !== undefined)
      child.value = joinedText(child.value, edge(children[i - 1], -1), edge(children[i + 1], 0));
    join(child);
  });
}

/** @param before,after what stands beside the text, where it begins or ends with a break */
function joinedText(text: string, before: string, after: string): string {
  return text.replaceAll(BREAK, (lineBreak, at: number) => {
    const left = text[at - 1] ?? before;
    const right = text[at + lineBreak.length] ?? after;
    const isJoined = SIGN.test(left) || SIGN.test(right) || (isChineseOrEnd(left) && isChineseOrEnd(right));
    return isJoined && CHINESE.test(left + right) ? '' : lineBreak;
  });
}

const isChineseOrEnd = (character: string) => character === '' || CHINESE.test(character);

/** The first or last character that a neighbour shows; a number that a tag will fetch counts as a Latin word. */
function edge(node: Node | undefined, at: 0 | -1): string {
  if (node === undefined) return '';
  if (node.value !== undefined) return node.type === 'text' ? (node.value.at(at) ?? '') : '0';
  const inner = node.children?.at(at);
  return inner === undefined ? '0' : edge(inner, at);
}
