import type { FigureFile } from './svgFile';

const SCALE = 2;
/** The longest side that every browser's canvas has. */
const MAX_SIDE = 16_384;

/** A figure as pixels, two for each px of the SVG; fewer only where a canvas could not be as large. */
export async function figureAsPng({ source, width, height }: FigureFile): Promise<Blob> {
  const scale = Math.min(SCALE, MAX_SIDE / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`; // a blob: would taint Safari's canvas
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
