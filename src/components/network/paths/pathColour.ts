const STOPS = ['--stage-1', '--stage-2', '--stage-3', '--stage-4'];

/** A path's own colour in every form: from the first stage's ink to the fourth's, mixed by the look's own tokens. */
export function pathColour(index: number, cardinality: number): string {
  const along = cardinality > 1 ? (index / (cardinality - 1)) * (STOPS.length - 1) : 1;
  const stop = Math.min(STOPS.length - 2, Math.floor(along));
  const share = Math.round((along - stop) * 100);
  return `color-mix(in oklab, var(${STOPS[stop]}) ${100 - share}%, var(${STOPS[stop + 1]}))`;
}
