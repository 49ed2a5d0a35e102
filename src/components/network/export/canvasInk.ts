import { svgElement } from './svgElement';

/** What is painted on a canvas, as an image of the same pixels in its place. */
export function canvasInk(canvas: HTMLCanvasElement, { left, top }: { left: number; top: number }): SVGElement[] {
  const box = canvas.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || canvas.width === 0 || canvas.height === 0) return [];
  return [
    svgElement('image', {
      x: round(box.left - left),
      y: round(box.top - top),
      width: round(box.width),
      height: round(box.height),
      preserveAspectRatio: 'none',
      // A cell is a square, not a blur; programs of before CSS know the second name.
      style: 'image-rendering: pixelated',
      'image-rendering': 'optimizeSpeed',
      href: canvas.toDataURL('image/png'),
    }),
  ];
}

const round = (value: number) => Math.round(value * 100) / 100;
