/** A line of a text node as it is laid out. Sizes in px of the window. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  baseline: number;
}

const SAME_LINE_PX = 1;

/** What stands of a text on each of its lines; blanks at their ends, and what is collapsed, is left out. */
export function linesOf(node: Text, style: CSSStyleDeclaration): TextLine[] {
  const range = document.createRange();
  const drop = descent(style);
  const lines: (TextLine & { top: number })[] = [];
  let at = 0;
  for (const sign of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += sign.length));
    const box = range.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) continue;
    const last = lines.at(-1);
    const isBlank = sign.trim() === '';
    if (last !== undefined && Math.abs(last.top - box.top) < SAME_LINE_PX) {
      last.text += isBlank ? ' ' : sign;
      if (!isBlank) last.right = box.right;
    } else if (!isBlank)
      lines.push({ text: sign, left: box.left, right: box.right, top: box.top, baseline: box.bottom - drop });
  }
  return lines.map(({ text, left, right, baseline }) => ({ text: text.trimEnd(), left, right, baseline }));
}

let context: OffscreenCanvasRenderingContext2D | null = null;

/** From a line's baseline to the lower edge of its box. */
function descent({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return 0.25 * Number.parseFloat(fontSize);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText('x').fontBoundingBoxDescent;
}
