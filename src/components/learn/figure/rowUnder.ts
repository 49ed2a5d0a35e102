/** The account's row (0 for the stem) under the pointer, in a table with one row of headings; -1 outside. */
export function rowUnder(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('tr') : null;
  return row === null ? -1 : row.rowIndex - 1;
}
