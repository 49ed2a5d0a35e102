import type { FigureFile } from './svgFile';
import { untilInked, withProbes } from './typefaceProbe';

const SCALE = 2;
/** The longest side that every browser's canvas has. */
const MAX_SIDE = 16_384;

/** A figure as pixels, two for each px of the SVG; fewer only where a canvas could not be as large. */
export async function figureAsPng(file: FigureFile): Promise<Blob> {
  const { width, height } = file;
  const probed = withProbes(file);
  const scale = Math.min(SCALE, MAX_SIDE / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(probed.source)}`; // a blob: would taint Safari's canvas
  await image.decode();
  await untilInked(image, probed);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, Math.round(probed.height * scale));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
