import type { Page } from 'playwright-core';

/** Pixels that two pictures do not share; where one is larger, all that it has more. */
export interface PixelDifference {
  count: number;
  /** Of all pixels, 0 to 1. */
  share: number;
}

/** Compares two PNGs in a browser's page, which can read them. */
export function differingPixels(page: Page, before: Buffer, after: Buffer): Promise<PixelDifference> {
  if (before.equals(after)) return Promise.resolve({ count: 0, share: 0 });
  return page.evaluate(
    async (pictures) => {
      const images = await Promise.all(
        pictures.map(async (base64) =>
          createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob()),
        ),
      );
      const width = Math.max(...images.map((image) => image.width));
      const height = Math.max(...images.map((image) => image.height));
      const [one, other] = images.map((image) => {
        const context = new OffscreenCanvas(width, height).getContext('2d')!; // every browser has it
        context.drawImage(image, 0, 0);
        return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      }) as [Uint32Array, Uint32Array]; // two were given
      const count = one.reduce((sum, pixel, i) => sum + (pixel === other[i] ? 0 : 1), 0);
      return { count, share: count / (width * height) };
    },
    [before, after].map((png) => png.toString('base64')),
  );
}
