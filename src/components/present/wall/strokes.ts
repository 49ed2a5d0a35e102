import { curveCatmullRom, line } from 'd3-shape';

/** Told apart by lightness as well as hue, and the last by its dashes. */
export const PENS = ['mark', 'ink', 'dashes'] as const;
export type Pen = (typeof PENS)[number];

/** In thousandths of the stage's width, from its top left as it stands unscrolled: strokes grow with the window. */
export type InkPoint = readonly [x: number, y: number];

export interface Stroke {
  pen: Pen;
  points: readonly InkPoint[];
}

/** The width of the stage in a stroke's units. */
export const STAGE_WIDTH = 1000;
/** Closer than this, a point says nothing new. */
const MIN_STEP = 1.5;

/** The stroke led on to these points, without those that hardly moved. */
export function ledOn(stroke: Stroke, points: readonly InkPoint[]): Stroke {
  const kept = [...stroke.points];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= MIN_STEP) kept.push(point);
  }
  return kept.length === stroke.points.length ? stroke : { ...stroke, points: kept };
}

const smooth = line<InkPoint>().curve(curveCatmullRom.alpha(0.5)).digits(1);

/** As an SVG path through all its points; a tap is a dot, drawn by its round ends. */
export function strokePath({ points }: Stroke): string {
  const [first, second] = points;
  if (first === undefined) return '';
  return second === undefined ? `M${first[0]},${first[1]}h0` : (smooth(points) ?? '');
}
