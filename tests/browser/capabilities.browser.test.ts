import { expect, test } from 'vitest';

test('the browser that tests run in has WebGL 2 with float targets, as TensorFlow.js asks', () => {
  const gl = document.createElement('canvas').getContext('webgl2');
  expect(gl?.getExtension('EXT_color_buffer_float')).toBeTruthy();
});
