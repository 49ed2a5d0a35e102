import type { DataCell, DataTable } from '../../../model/export/dataTable';

/** What is in a cell without being part of what it says. */
const NOT_SAID = 'svg, .visually-hidden, [data-screen-only], .button, summary';

/** What begins a line, or a part of one, without a space before it. */
const STANDS_APART = 'small, br, p, div, li';

/** A table of the page with its numbers; a cell's exact number stands in `data-value` or in its title where its text rounds it. */
export function tableOnPage(shown: HTMLTableElement, caption: string): DataTable {
  const table = withOwnColumn(shown);
  const headings = gridOf([...(table.tHead?.rows ?? [])], true);
  const body = gridOf(
    [...table.tBodies].flatMap(({ rows }) => [...rows]),
    false,
  );
  const sums = gridOf([...(table.tFoot?.rows ?? [])], false);
  const width = Math.max(0, ...[...headings, ...body].map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, i) =>
    headings.map((row) => (row[i] === undefined ? '' : textOf(row[i]))),
  );
  const cells = [...body, ...sums].map((row) =>
    Array.from({ length: width }, (_, i) => (row[i] === undefined ? EMPTY : cellOf(row[i]))),
  );
  const kept = columns.flatMap((names, i) =>
    names.some((name) => name !== '') || cells.some((row) => row[i]?.text !== '') ? [i] : [],
  );
  const used = kept.filter((i) => cells.some((row) => row[i]?.text !== '')); // a column of pictures has no text
  return withUnits({
    caption,
    columns: used.map((i) => columns[i]!), // of the columns
    rows: cells.map((row) => used.map((i) => row[i]!)), // as wide as they
    sums: sums.length,
  });
}

/**
 * A number that stands among a cell's words, `data-apart`, in a column of its own, which the attribute names. Only in
 * tables whose cells span nothing.
 */
function withOwnColumn(table: HTMLTableElement): HTMLTableElement {
  const first = table.querySelector<HTMLElement>('[data-apart]');
  const column = first?.closest('td')?.cellIndex;
  if (first === null || column === undefined) return table;
  const copy = table.cloneNode(true) as HTMLTableElement; // a clone is of its source's type
  for (const row of copy.rows) {
    const number =
      row.cells[column]?.querySelector('[data-apart]') ??
      (row.parentElement === copy.tHead ? (first.dataset['apart'] ?? '') : '');
    row.insertCell(column + 1).append(number);
  }
  return copy;
}

const UNITS = ['%', 'ms'];
const unitOf = (text: string) => /^[+−-]?[\d.,]+ (%|ms)/.exec(text)?.[1];
const EMPTY: DataCell = { text: '', value: null };

/** Every place of the rows with the cell that covers it; a cell of data that spans columns says what it says once. */
function gridOf(rows: readonly HTMLTableRowElement[], spans: boolean): HTMLTableCellElement[][] {
  const grid: HTMLTableCellElement[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      for (let i = 0; i < cell.rowSpan; i++)
        for (let j = 0; j < (spans ? cell.colSpan : 1); j++) if (grid[y + i] !== undefined) grid[y + i]![x + j] = cell; // just asked for
      x += cell.colSpan;
    }
  });
  return grid;
}

function cellOf(cell: HTMLTableCellElement): DataCell {
  const text = textOf(cell);
  const exact = cell.dataset['value']; // as JavaScript writes numbers
  return { text, value: exact === undefined ? (numberIn(cell.title) ?? numberIn(text)) : Number(exact) };
}

function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement; // a clone is of its source's type
  for (const element of copy.querySelectorAll(NOT_SAID)) element.remove();
  for (const element of copy.querySelectorAll(STANDS_APART)) element.before(' ');
  const said = plain(copy.textContent);
  return said === '' ? plain(cell.textContent) : said;
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** 25,557,032 or −2.1 %; null where a text is more than one number. */
function numberIn(text: string): number | null {
  const found = /^([+−-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?: ?%)?$/.exec(text);
  if (found === null) return null;
  const [, sign, digits = ''] = found;
  return (sign === '−' || sign === '-' ? -1 : 1) * Number(digits.replaceAll(',', ''));
}

/** A column of percents or milliseconds says so in its heading, where who reads the numbers finds it. */
function withUnits(table: DataTable): DataTable {
  const columns = table.columns.map((names, i) => {
    const numbers = table.rows.map((row) => row[i]!).filter(({ value }) => value !== null); // as wide as the columns
    const unit = UNITS.find((one) => numbers.length > 0 && numbers.every(({ text }) => unitOf(text) === one));
    const last = names.at(-1) ?? '';
    return unit === undefined || last.includes(unit)
      ? names
      : [...names.slice(0, -1), last === '' ? unit : `${last} (${unit})`];
  });
  return { ...table, columns };
}
