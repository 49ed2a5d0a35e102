import { expect, test } from 'vitest';
import { pageInk } from './pageInk';

test('a canvas is saved as an image of its own pixels, in its place and unblurred', async () => {
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; left: 30px; top: 20px; width: 60px';
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2, 1];
  canvas.style.cssText = 'display: block; width: 60px; height: 30px';
  const context = canvas.getContext('2d')!; // a canvas in a page
  context.putImageData(new ImageData(new Uint8ClampedArray([185, 28, 28, 255, 29, 78, 216, 255]), 2), 0, 0);
  box.append(canvas);
  document.body.append(box);
  const [image] = pageInk(box, { left: 10, top: 10 }, (id) => id);
  box.remove();
  expect(image).toBeInstanceOf(SVGImageElement);
  expect(['x', 'y', 'width', 'height'].map((name) => image!.getAttribute(name))).toEqual(['20', '10', '60', '30']);
  expect(image!.getAttribute('style')).toContain('pixelated');
  const read = new Image();
  read.src = image!.getAttribute('href')!; // just asked for
  await read.decode();
  const copy = new OffscreenCanvas(2, 1).getContext('2d')!;
  copy.drawImage(read, 0, 0);
  expect([...copy.getImageData(0, 0, 2, 1).data]).toEqual([185, 28, 28, 255, 29, 78, 216, 255]);
});
