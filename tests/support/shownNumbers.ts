const SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9 };
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as a page prints it, and how far from it the exact one may lie. Null where a text is not one number. */
export function shownNumber(text: string): { value: number; within: number } | null {
  const found = /^([+−-]?)([\d,]+)(\.\d+)?(?: × 10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(?: (k|M|G|%|ms|s))?$/.exec(text.trim());
  if (found === null) return null;
  const [, sign = '', whole = '', decimals = '', power, unit = ''] = found;
  const scale = (SCALES[unit] ?? 1) * (power === undefined ? 1 : 10 ** raised(power));
  const value = (sign === '' || sign === '+' ? 1 : -1) * Number(whole.replaceAll(',', '') + decimals) * scale;
  const isWhole = decimals === '' && unit === '' && power === undefined;
  return { value, within: isWhole ? 0 : 0.501 * scale * 10 ** -Math.max(0, decimals.length - 1) };
}

const raised = (power: string) =>
  (power.startsWith('⁻') ? -1 : 1) *
  Number(power.replaceAll(/[^⁰¹²³⁴⁵⁶⁷⁸⁹]/g, '').replaceAll(/./g, (digit) => String(RAISED.indexOf(digit))));

/** Rows of a table's body and foot as a person reads them: what is only for those who hear the page is left out. */
export function shownRows(table: HTMLTableElement): string[][] {
  const rows = [...table.tBodies, ...(table.tFoot === null ? [] : [table.tFoot])].flatMap((part) => [...part.rows]);
  return rows.map((row) => [...row.cells].map((cell) => cell.innerText.replaceAll(/\s+/g, ' ').trim()));
}
