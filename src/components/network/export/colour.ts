export interface Colour {
  hex: string;
  alpha: number;
}

/** A computed colour as every program reads it, `#rrggbb` and an opacity; null for none. */
export function plainColour(computed: string): Colour | null {
  if (/^(ok)?l(ab|ch)\(/.test(computed)) return paintedColour(computed);
  const numbers = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  const scale = computed.startsWith('color(srgb') ? 255 : 1; // what color-mix() computes to
  const byte = (channel: number) =>
    Math.round(channel * scale)
      .toString(16)
      .padStart(2, '0');
  return { hex: `#${[red, green, blue].map(byte).join('')}`, alpha };
}

let paint: OffscreenCanvasRenderingContext2D | null = null;

/** What a mix in another space looks like on a screen: painted, and read from there. */
function paintedColour(computed: string): Colour | null {
  const alpha = Number(/\/\s*([\d.]+)/.exec(computed)?.[1] ?? 1);
  paint ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (alpha === 0 || paint === null) return null;
  paint.fillStyle = computed.replace(/\s*\/.*\)/, ')');
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
  return plainColour(`rgb(${red} ${green} ${blue} / ${alpha})`);
}
