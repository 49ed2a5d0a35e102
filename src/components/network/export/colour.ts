export interface Colour {
  hex: string;
  alpha: number;
}

/** A computed colour as every program reads it, `#rrggbb` and an opacity; null for none. */
export function plainColour(computed: string): Colour | null {
  const numbers = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  const scale = computed.startsWith('color(srgb') ? 255 : 1; // what color-mix() computes to
  const byte = (channel: number) => Math.round(channel * scale).toString(16).padStart(2, '0');
  return { hex: `#${[red, green, blue].map(byte).join('')}`, alpha };
}
