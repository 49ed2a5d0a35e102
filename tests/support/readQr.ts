import jsQR from 'jsqr';

const PX = 4;

/**
 * What a reader written by others makes of a code's squares on white, as a camera would see them.
 *
 * @param path of squares, one a unit, as the app draws them
 * @param side in units, with the light edge
 */
export function readQr(path: string, side: number): string | undefined {
  const width = side * PX;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < PX; dy++)
      for (let dx = 0; dx < PX; dx++)
        data.set([0, 0, 0, 255], ((Number(y) * PX + dy) * width + Number(x) * PX + dx) * 4);
  }
  return jsQR(data, width, width)?.data;
}
