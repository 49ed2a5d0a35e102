/** Rows of text under their headings; the first column to the left, numbers to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((n) => '─'.repeat(n))), ...rows.map(line)].join('\n');
}

const width = (text: string) => [...text].length;

function pad(text: string, to: number, toTheRight: boolean): string {
  const space = ' '.repeat(to - width(text));
  return toTheRight ? text + space : space + text;
}

export const ms = (n: number): string => `${n.toFixed(n < 10 ? 2 : 1)} ms`;
export const times = (n: number): string => `${n.toFixed(n < 10 ? 2 : 1)}×`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
export const verdict = (holds: boolean): string => (holds ? 'holds' : 'MISSED');
