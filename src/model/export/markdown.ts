/** Text that Markdown shows as it reads, in a cell of a table too. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\|_*`<]/g, String.raw`\$&`);
}

/** How a column of a table stands; `none` leaves it to the reader's program. */
export type MarkdownAlignment = 'none' | 'center' | 'right';

const RULES: Record<MarkdownAlignment, string> = { none: '---', center: ':---:', right: '---:' };

/** A pipe table, without a line feed at its end. The first row has the columns' names. */
export function markdownTable(
  rows: readonly (readonly (string | number)[])[],
  alignmentOf: (column: number) => MarkdownAlignment = () => 'none',
): string {
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => escapeMarkdown(String(cell))));
  const rule = head.map((_, column) => RULES[alignmentOf(column)]);
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
