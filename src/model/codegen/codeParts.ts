import { linesOf, type SourceCode } from './codeFor';

/** Indices of the lines from `from` up to, not including, `to`. */
export interface LineRange {
  from: number;
  to: number;
}

/**
 * The lines of a Python definition: `BasicBlock`, or `ResNet._make_layer` for one within another.
 * Null where the source defines no such thing.
 */
export function rangeOf({ lines }: SourceCode, name: string): LineRange | null {
  const texts = lines.map(({ text }) => text);
  let range: LineRange = { from: -1, to: texts.length };
  for (const part of name.split('.')) {
    const from = texts.findIndex((text, i) => i > range.from && i < range.to && definedName(text) === part);
    if (from === -1) return null;
    range = { from, to: endOf(texts, from, range.to) };
  }
  return range;
}

/** A definition of the source in the framework's own words, `class ResNet`, with its lines. */
export interface Definition {
  name: string;
  range: LineRange;
}

/** What the source defines, one after another, as far as it makes layers of the network. */
export function definitionsOf({ lines }: SourceCode): Definition[] {
  const texts = lines.map(({ text }) => text);
  return texts.flatMap((text, from) => {
    const name = /^(?:(?:class|def|function) \w+)/.exec(text)?.[0];
    if (name === undefined) return [];
    const last = endOf(texts, from, texts.length);
    const range = { from, to: texts[last] === '}' ? last + 1 : last };
    return lines.slice(range.from, range.to).some(({ layers }) => layers.length > 0) ? [{ name, range }] : [];
  });
}

/**
 * Indices of the lines that a phrase means: a layer or block of the network, a definition, or the lines in which
 * the phrase stands word for word. Within a range, where one is given, else in the whole source.
 */
export function linesNamed(
  code: SourceCode,
  phrase: string,
  within: LineRange = { from: 0, to: code.lines.length },
): number[] {
  const isWithin = (line: number) => line >= within.from && line < within.to;
  const made = linesOf(code, phrase).filter(isWithin);
  if (made.length > 0) return made;
  const defined = rangeOf(code, phrase);
  if (defined !== null) return Array.from({ length: defined.to - defined.from }, (_, i) => defined.from + i);
  return code.lines.flatMap(({ text }, line) => (isWithin(line) && text.includes(phrase) ? [line] : []));
}

function definedName(text: string): string | undefined {
  return /^\s*(?:class|def) (\w+)/.exec(text)?.[1];
}

/** Where the indentation is back at that of the first line, less the blank lines before. */
function endOf(texts: readonly string[], from: number, limit: number): number {
  const depth = indentationOf(texts[from]!); // the caller found it there
  let last = from;
  for (let i = from + 1; i < limit; i++) {
    const text = texts[i]!; // i is in range
    if (text === '') continue;
    if (indentationOf(text) <= depth) break;
    last = i;
  }
  return last + 1;
}

function indentationOf(text: string): number {
  return text.length - text.trimStart().length;
}
