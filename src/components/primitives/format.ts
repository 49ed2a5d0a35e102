import type { Shape } from '../../model/graph/shape';

const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** 25,557,032: English and Chinese group digits alike. */
export function formatCount(count: number): string {
  return GROUPED.format(count);
}

const UNITS = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;

/** 3.664 G: the unit letter is SI's, the same in both languages. */
export function formatShort(count: number, digits = 3): string {
  const unit = UNITS.find(([size]) => count >= size);
  return unit === undefined ? formatCount(count) : `${(count / unit[0]).toFixed(digits)} ${unit[1]}`;
}

/** 56²×64 for a square map, 56×48×64 otherwise, 1000 for a vector: height, width, channels, as the papers write it. */
export function formatShape(shape: Shape): string {
  return shape.isVector ? formatCount(shape.channels) : `${formatArea(shape)}×${shape.channels}`;
}

/** 56² or 56×48; for a vector 1. */
export function formatArea({ height, width, isVector }: Shape): string {
  if (isVector) return '1';
  return height === width ? `${height}²` : `${height}×${width}`;
}
