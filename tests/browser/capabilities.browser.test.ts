import { expect, test } from 'vitest';

test('the browser that tests run in has WebGL 2 with float targets, as TensorFlow.js asks', () => {
  const gl = document.createElement('canvas').getContext('webgl2');
  expect(gl?.getExtension('EXT_color_buffer_float')).toBeTruthy();
});

test('it keeps web security on: a page may not read another origin', async () => {
  const elsewhere = new URL(location.href);
  elsewhere.hostname = elsewhere.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  const frame = document.createElement('iframe');
  frame.src = elsewhere.origin;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  expect(frame.contentDocument).toBeNull();
  frame.remove();
});
