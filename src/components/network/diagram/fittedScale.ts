import type { NetworkLayout } from '../../../model/layout/layoutTypes';

/** A drawing is fitted to its width, but neither blown up nor shrunk until it cannot be read. */
export const SCALE = { min: 0.82, max: 1.6 };
/** Rather than cut off the last band, a drawing that is only a little too long shrinks this far. */
const MIN_TO_FIT = 0.6;

/** CSS px per px of the layout, in a space of this width. */
export function fittedScale(layout: NetworkLayout, width: number, max = SCALE.max): number {
  const fitted = width / layout.width;
  if (layout.orientation === 'down') return Math.min(max, fitted);
  if (fitted >= MIN_TO_FIT) return Math.min(max, fitted);
  return SCALE.min;
}

/** How much larger the names of the stages are drawn where the drawing as a whole is smaller; a name must not outgrow its band. */
export function labelScale(scale: number): number {
  return Math.min(1.45, Math.max(1, 1 / scale));
}
