import { itemAt } from '../lists';

/** A line of generated code and the layers of the network that it makes or runs. */
export interface SourceLine {
  text: string;
  /** Ids of the layer graph, in order; a line in a block's definition stands for that layer in every block. */
  layers: readonly string[];
}

/** Interpolated anywhere in a line, says which layers the line stands for; prints nothing. */
export interface Mark {
  layerIds: readonly string[];
}

/** Words print inline; lines stand alone on theirs and take its indentation, or take it away if there are none. */
type Part = string | number | Mark | readonly SourceLine[];

interface Row {
  text: string;
  layers: string[];
  nested: readonly SourceLine[] | null;
}

/**
 * Lines of code, written in a template as they are printed: the indentation that all lines share
 * goes, and so do the line breaks after the opening and before the closing backtick.
 */
export function source(strings: TemplateStringsArray, ...parts: readonly Part[]): SourceLine[] {
  const rows = rowsOf(strings, parts).slice(1, -1);
  const shared = Math.min(
    ...rows.filter(({ text, nested }) => nested !== null || text.trim() !== '').map(({ text }) => indentationOf(text)),
  );
  return rows.flatMap(({ text, layers, nested }) => {
    const own = text.slice(shared).trimEnd();
    return nested === null
      ? [{ text: own, layers }]
      : nested.map((line) => indented(line, indentationOf(text) - shared));
  });
}

function rowsOf(strings: TemplateStringsArray, parts: readonly Part[]): Row[] {
  const rows: Row[] = [emptyRow()];
  strings.forEach((string, i) => {
    const [rest, ...others] = string.split('\n');
    rows.at(-1)!.text += rest; // there is always a row
    rows.push(...others.map((text) => ({ ...emptyRow(), text })));
    const part = parts[i];
    if (part !== undefined) addPart(itemAt(rows, -1), part);
  });
  return rows;
}

function addPart(row: Row, part: Part): void {
  if (typeof part === 'string' || typeof part === 'number') row.text += part;
  else if ('layerIds' in part) row.layers.push(...part.layerIds);
  else row.nested = part;
}

const emptyRow = (): Row => ({ text: '', layers: [], nested: null });

const indentationOf = (text: string): number => text.length - text.trimStart().length;

function indented({ text, layers }: SourceLine, by: number): SourceLine {
  return { text: text === '' ? '' : ' '.repeat(by) + text, layers };
}
