// d3-scale would be a twentieth of the first load, for two formulas.

/**
 * Height = resolution, by its square root: a map of a quarter of the positions is drawn half as high,
 * and 7 beside 112 stays visible. The scale is absolute, so a larger input is drawn larger.
 */
const sidePx = (resolution: number) => 150 * Math.sqrt(resolution / 112);
const MIN_SIDE_PX = 14;
/** Beyond this the whole drawing shrinks instead. */
const MAX_SIDE_PX = 220;

/** Width = channels, logarithmically: 64 channels are 16 px, every doubling adds 3.2. */
const thicknessPx = (channels: number) => 16 + 3.2 * Math.log2(channels / 64);
const MIN_THICKNESS_PX = 7;

export interface DrawingScale {
  /** Extent across the flow of a map of this resolution. */
  side: (resolution: number) => number;
  /** Extent along the flow of a map of this many channels. */
  thickness: (channels: number) => number;
}

/**
 * @param largest the highest resolution that is drawn
 * @param stretch how much higher than usual every map is drawn, to fill the room that a picture has
 */
export function drawingScale(largest: number, stretch = 1): DrawingScale {
  const shrink = Math.min(1, MAX_SIDE_PX / sidePx(largest));
  return {
    side: (resolution) => Math.max(MIN_SIDE_PX, sidePx(resolution) * shrink * stretch),
    thickness: (channels) => Math.max(MIN_THICKNESS_PX, thicknessPx(channels)),
  };
}
