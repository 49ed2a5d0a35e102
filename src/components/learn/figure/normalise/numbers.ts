import { powerOfTen } from '../../../primitives/numbers';

/** 0.83, −1.07: two decimals and a real minus. */
export function twoDecimals(value: number): string {
  return (Math.abs(value) < 0.005 ? 0 : value).toFixed(2).replace('-', '−');
}

/** 0.9, −1.75: a slider's number as it is. */
export function asIs(value: number): string {
  return String(value).replace('-', '−');
}

/** + 1.5, − 0.5: as it is, as something that is added. */
export function plus(value: number): string {
  return `${value < 0 ? '−' : '+'} ${asIs(Math.abs(value))}`;
}

/** − 0.83, + 1.07: as something that is subtracted. */
export function minus(value: number): string {
  return `${value <= -0.005 ? '+' : '−'} ${twoDecimals(Math.abs(value))}`;
}

/** 0.59, 120; 2.1 × 10⁻¹¹ where that is shorter. */
export function size(value: number): string {
  if (value < 0.01 || value >= 1000) return powerOfTen(value);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
