import { type CsvField, toCsv } from './csv';
import { escapeMarkdown, markdownTable } from './markdown';

export interface DataCell {
  /** As it is read on screen. */
  text: string;
  /** The number itself, where the text rounds it or writes it for people. */
  value: number | null;
}

/** A table as it stands on a page, before it is written as text. */
export interface DataTable {
  /** What it shows, of which network, and how that is counted or was measured. */
  caption: string;
  /** Each column's headings, the widest first: whole network, MACs. */
  columns: readonly (readonly string[])[];
  rows: readonly (readonly DataCell[])[];
  /** How many rows at the end are sums of those above. */
  sums: number;
}

/**
 * RFC 4180: one heading a column, numbers without separators, for a program to read.
 *
 * @param about heading of a last column that says in the first row what the table shows; none where it is empty
 */
export function dataTableAsCsv({ caption, columns, rows }: DataTable, about = ''): string {
  return toCsv(withAbout([columns.map(heading), ...rows.map((row) => row.map(csvField))], about, caption));
}

/** A CSV has no place for remarks: they stand in a column of their own, in its first row. */
export function withAbout(
  lines: readonly (readonly CsvField[])[],
  about: string,
  text: string,
): (readonly CsvField[])[] {
  if (about === '') return [...lines];
  return lines.map((line, i) => [...line, i === 0 ? about : i === 1 ? text : '']);
}

const csvField = ({ text, value }: DataCell): CsvField => value ?? text;
const heading = (names: readonly string[]) => [...new Set(names)].filter((name) => name !== '').join(': ');

/** A pipe table, after a line that says what it shows. */
export function dataTableAsMarkdown(table: DataTable): string {
  const rows = [table.columns.map(heading), ...table.rows.map((row) => row.map(({ text }) => text))];
  const text = markdownTable(rows, (column) => (isNumeric(table, column) ? 'right' : 'none'));
  return `${escapeMarkdown(table.caption)}\n\n${text}\n`;
}

/** Whether a column holds numbers, which stand flush right. */
export function isNumeric({ rows }: DataTable, column: number): boolean {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined && cell.text !== '');
  return column > 0 && cells.length > 0 && cells.filter((cell) => cell?.value !== null).length * 2 > cells.length;
}
