import { itemAt } from '../../../model/lists';

export type Inline =
  | { kind: 'text' | 'code' | 'math'; text: string }
  | { kind: 'strong'; parts: readonly Inline[] }
  | { kind: 'em'; parts: readonly Inline[] };

export type Block =
  | { kind: 'paragraph'; lines: readonly (readonly Inline[])[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: readonly (readonly (readonly Inline[])[])[] };

/**
 * The part of Markdown that a lecture's notes are written in: paragraphs, lists, **bold**, *italic*, `code`, $maths$ and
 * a backslash before a sign that is meant as itself. A heading is a bold paragraph. Anything else, HTML too, is text.
 */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of source.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)*\n/))
    blocks.push(...blocksOf(chunk.split('\n').filter((line) => line.trim() !== '')));
  return blocks;
}

const ITEM = /^\s{0,8}(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/;
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;

/** Lines that stand together: a list may begin in the middle of them, and a line after an item goes on with it. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let isAfterHeading = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    const item = ITEM.exec(line);
    const heading = HEADING.exec(line);
    if (item !== null) {
      const isOrdered = item[1] !== undefined;
      const content = [inlinesOf(item[2]!)]; // the expression's second group is always there
      if (last?.kind === 'list' && last.isOrdered === isOrdered)
        blocks[blocks.length - 1] = { ...last, items: [...last.items, content] };
      else blocks.push({ kind: 'list', isOrdered, start: Number(item[1] ?? 1), items: [content] });
    } else if (heading !== null)
      blocks.push({ kind: 'paragraph', lines: [[{ kind: 'strong', parts: inlinesOf(heading[1]!) }]] }); // as above
    else if (last?.kind === 'list')
      blocks[blocks.length - 1] = {
        ...last,
        items: [...last.items.slice(0, -1), [...itemAt(last.items, -1), inlinesOf(line.trim())]],
      }; // a list has an item
    else if (last === undefined || isAfterHeading) blocks.push({ kind: 'paragraph', lines: [inlinesOf(line)] });
    else blocks[blocks.length - 1] = { ...last, lines: [...last.lines, inlinesOf(line)] };
    isAfterHeading = heading !== null;
  }
  return blocks;
}

const MARK =
  /\\([\\`*_$#-])|`([^`]+)`|\$(?!\s)([^$]+?)(?<!\s)\$(?!\d)|\*\*(?!\s)(.+?)(?<!\s)\*\*|\*(?![\s*])(.+?)(?<!\s)\*|(?<!\w)_(?!\s)(.+?)(?<!\s)_(?!\w)/;
/** Deeper than anybody writes. */
const MAX_DEPTH = 4;

function inlinesOf(source: string, depth = 0): Inline[] {
  const parts: Inline[] = [];
  const say = (text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
    else parts.push({ kind: 'text', text });
  };
  let rest = source;
  for (let found = depth < MAX_DEPTH ? MARK.exec(rest) : null; found !== null; found = MARK.exec(rest)) {
    const [whole, escaped, code, math, strong, star, line] = found;
    say(rest.slice(0, found.index));
    if (escaped !== undefined) say(escaped);
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (math !== undefined) parts.push({ kind: 'math', text: math });
    else if (strong !== undefined) parts.push({ kind: 'strong', parts: inlinesOf(strong, depth + 1) });
    else parts.push({ kind: 'em', parts: inlinesOf(star ?? line ?? '', depth + 1) });
    rest = rest.slice(found.index + whole.length);
  }
  say(rest);
  return parts;
}
