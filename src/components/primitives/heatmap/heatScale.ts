/** How numbers become colours. Maps that share one can be compared. */
export type HeatScale =
  /** Around zero: two colours, deeper the further away. */
  | { kind: 'diverging'; most: number }
  /** From least to most, one colour. */
  | { kind: 'sequential'; least: number; most: number };

/** One scale for several maps: diverging as far as the number furthest from zero, or over their whole range. */
export function commonScale(maps: readonly ArrayLike<number>[], kind: HeatScale['kind']): HeatScale {
  let [least, most] = [Infinity, -Infinity];
  for (const values of maps)
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!; // below its length
      if (!Number.isFinite(value)) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  if (least > most) [least, most] = [0, 0];
  return kind === 'diverging' ? { kind, most: Math.max(Math.abs(least), Math.abs(most)) } : { kind, least, most };
}

const endsOf = (scale: HeatScale): readonly [from: number, to: number] =>
  scale.kind === 'diverging' ? [-scale.most, scale.most] : [scale.least, scale.most];

/** Where a number stands on its scale, 0 to 1; what lies beyond, at the end. 0.5 is a diverging scale's zero. */
export function shareOn(scale: HeatScale): (value: number) => number {
  const [from, to] = endsOf(scale);
  if (to === from) return () => (scale.kind === 'diverging' ? 0.5 : 0);
  return (value) => Math.min(1, Math.max(0, (value - from) / (to - from)));
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** A look's colours: of zero or the least, of the most, and of what is as far below zero. */
export interface HeatColours {
  ground: Rgb;
  above: Rgb;
  below: Rgb;
}

const STEPS = 256;

/** A colour for each step of a scale, red, green, blue after one another. */
export function colourTable(kind: HeatScale['kind'], { ground, above, below }: HeatColours): Uint8ClampedArray {
  const table = new Uint8ClampedArray(STEPS * 3);
  for (let step = 0; step < STEPS; step++) {
    const share = step / (STEPS - 1);
    const signed = kind === 'diverging' ? 2 * share - 1 : share;
    const end = signed < 0 ? below : above;
    const depth = Math.abs(signed);
    for (let i = 0; i < 3; i++) table[3 * step + i] = ground[i]! + (end[i]! - ground[i]!) * depth; // three of each
  }
  return table;
}

/** A map's pixels, one a cell, red, green, blue, opacity. What is no number is left clear. */
export function heatPixels(
  values: ArrayLike<number>,
  scale: HeatScale,
  table: Uint8ClampedArray,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(values.length * 4);
  const share = shareOn(scale);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!; // below its length
    if (Number.isNaN(value)) continue;
    const step = 3 * Math.round(share(value) * (STEPS - 1));
    const at = 4 * i;
    pixels[at] = table[step]!; // a step of the table
    pixels[at + 1] = table[step + 1]!;
    pixels[at + 2] = table[step + 2]!; // likewise
    pixels[at + 3] = 255;
  }
  return pixels;
}
