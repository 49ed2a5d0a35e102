import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { plot, type Plot } from '../../../../model/layout/plot';
import type { Row } from './rows';

/** Narrower than this (px, at usual text), the words stand above the number lines and not beside them. */
const NARROW = 460;
/** From a number line's end to the axis's. */
const INSET_PX = 8;
/** The grid goes on beyond the first and the last row. */
const BEYOND_PX = 12;

export interface RowsOptions {
  /** Of the whole picture, px. */
  width: number;
  /** How much larger than usual the text is. */
  scale: number;
  /** Of every row's number line. */
  domain: readonly [number, number];
  isDense: boolean;
}

/** Where the rows' lines, dots and words stand, in px. */
export interface RowsLayout {
  isNarrow: boolean;
  height: number;
  /** Ends of the number lines. */
  left: number;
  right: number;
  place: ScaleLinear<number, number>;
  /** The rows' common axis below them. */
  plot: Plot;
  ticks: number[];
  /** Of a row's number line. */
  y: (row: number) => number;
  /** Of a row's symbol and numbers. */
  textY: (row: number) => number;
  /** Of what is done to the row above. */
  operation: (row: number) => { x: number; y: number };
  /** Right ends of the means and the deviations. */
  meanX: number;
  deviationX: number;
}

export function rowsLayout(rows: readonly Row[], { width, scale, domain, isDense }: RowsOptions): RowsLayout {
  const isNarrow = width < NARROW * scale;
  const [left, right] = isNarrow ? [0, width] : [84 * scale, width - 104 * scale];
  const lift = isNarrow ? 26 * scale : 0;
  const rowHeight = (isNarrow || !isDense ? 94 : 74) * scale;
  const place = scaleLinear(domain, [left + INSET_PX, right - INSET_PX]).clamp(true);
  const y = (row: number) => 46 * scale + lift + row * rowHeight;
  const [above, below] = [y(0) - BEYOND_PX, y(rows.length - 1) + BEYOND_PX];
  const height = y(rows.length - 1) + 34 * scale;
  return {
    isNarrow,
    left,
    right,
    place,
    y,
    height,
    plot: plot({
      width,
      height,
      margin: { top: above, right: width - right + INSET_PX, bottom: height - below, left: left + INSET_PX },
      x: { kind: 'linear', domain },
      y: { kind: 'linear', domain: [0, 1] },
    }),
    ticks: place.ticks(7).filter(Number.isInteger),
    textY: (row) => y(row) - lift,
    operation: (row) => (isNarrow ? { x: 58 * scale, y: y(row) - lift } : { x: 0, y: y(row) - rowHeight / 2 }),
    meanX: width - 62 * scale,
    deviationX: width,
  };
}
