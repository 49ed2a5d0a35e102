import { svgElement } from './svgElement';

export interface FlowItem {
  /** The kind of shortcut whose line stands before the text. */
  line: string | null;
  text: string;
}

const BETWEEN = 18;
const SAMPLE = 24;
const AFTER_SAMPLE = 6;

/** Items side by side, in lines as wide as there is room. Returns the y of the line below them. */
export function flow(
  host: SVGGElement,
  items: readonly FlowItem[],
  at: { x: number; y: number; width: number; line: number },
): number {
  let { x, y } = at;
  for (const item of items) {
    const group = svgElement('g', { class: 'shortcut', 'data-stage': 0 });
    const textX = item.line === null ? 0 : SAMPLE + AFTER_SAMPLE;
    if (item.line !== null)
      group.append(svgElement('path', { d: `M0 -4h${SAMPLE}`, class: 'shortcut-line', 'data-line': item.line }));
    const text = svgElement('text', { x: textX, y: 0, class: 'figure-text' }, item.text);
    group.append(text);
    host.append(group);
    const width = textX + text.getComputedTextLength();
    if (x > at.x && x + width > at.x + at.width) {
      x = at.x;
      y += at.line;
    }
    group.setAttribute('transform', `translate(${x} ${y})`);
    x += width + BETWEEN;
  }
  return y + at.line;
}
