import { formatCount } from '../primitives/format';

/** 3,383 and 61, 5.1, 0.04: as many digits as say something. */
export function percentText(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  if (percent === 0 || percent >= 10) return formatCount(percent);
  if (percent < 0.01) return '<0.01';
  return percent >= 1 ? percent.toFixed(1) : percent.toPrecision(1);
}

/** +3,231,232 or −9,600, with a real minus sign. */
export function signedText(count: number, text: (count: number) => string = formatCount): string {
  if (count === 0) return `±${text(0)}`;
  return `${count < 0 ? '−' : '+'}${text(Math.abs(count))}`;
}
