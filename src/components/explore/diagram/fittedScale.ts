import type { NetworkLayout } from '../../../model/layout/layoutTypes';

/** A drawing is fitted to its width, but neither blown up nor shrunk until it cannot be read. */
const SCALE = { min: 0.82, max: 1.6 };

/** CSS px per px of the layout, in a space of this width. */
export function fittedScale(layout: NetworkLayout, width: number): number {
  const fitted = width / layout.width;
  if (layout.orientation === 'down') return Math.min(SCALE.max, fitted);
  return Math.min(SCALE.max, Math.max(SCALE.min, fitted));
}
