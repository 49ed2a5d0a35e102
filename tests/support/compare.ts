/** The largest difference between two lists, as a part of the largest absolute expected value. */
export function largestRelativeError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Infinity;
  let difference = 0;
  let scale = 0;
  for (let i = 0; i < expected.length; i++) {
    // NaN compares false with everything, so it is sought by name.
    if (Number.isNaN(actual[i]!)) return NaN;
    difference = Math.max(difference, Math.abs(actual[i]! - expected[i]!)); // both have as many
    scale = Math.max(scale, Math.abs(expected[i]!)); // likewise
  }
  return difference === 0 ? 0 : difference / scale;
}
