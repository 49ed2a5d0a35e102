import { formatCount } from './format';

const DIGITS = new Intl.NumberFormat('en', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** 0.412, −1.070: three decimals and a real minus. */
export function plainNumber(value: number): string {
  return DIGITS.format(Math.abs(value) < 0.0005 ? 0 : value).replace('-', '−');
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 2.4 × 10⁻⁷; a plain 0 for nothing at all. */
export function powerOfTen(value: number): string {
  if (value === 0) return '0';
  const [mantissa, exponent] = value.toExponential(1).split('e') as [string, string]; // it always has both
  const sign = exponent.startsWith('-') ? '⁻' : '';
  return `${mantissa} × 10${sign}${[...exponent.replace(/[+-]/, '')].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;
}

/** 0.41 ms, 12.3 ms, 1,204 ms. */
export function milliseconds(ms: number): string {
  if (ms >= 100) return `${formatCount(ms)} ms`;
  return `${ms.toFixed(ms >= 10 ? 1 : 2)} ms`;
}
