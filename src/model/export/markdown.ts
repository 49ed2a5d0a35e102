/** Text that Markdown shows as it reads, in a cell of a table too. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\|_*`<]/g, String.raw`\$&`);
}
