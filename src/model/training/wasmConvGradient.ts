import {
  type Conv2DBackpropFilterAttrs,
  type Conv2DBackpropFilterInputs,
  conv2d,
  getKernel,
  registerKernel,
  slice,
  type Tensor4D,
  tidy,
  transpose,
  pad as padTensor,
} from '@tensorflow/tfjs-core';

/**
 * The wasm backend of TensorFlow.js 4.22 has no gradient of a convolution by its kernel. The gradient is a
 * convolution itself, with batch and channels exchanged and the output's gradient as the kernel:
 * dW = x [C_in, H, W, N] * dy [H', W', N, C_out], dilated by the stride.
 *
 * Knows square strides and a padding in numbers, which is what `Conv2d` asks for.
 */
export function registerWasmConvGradient(): void {
  if (getKernel('Conv2DBackpropFilter', 'wasm') !== undefined) return;
  registerKernel({
    kernelName: 'Conv2DBackpropFilter',
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs }) => {
      const { x, dy } = inputs as Conv2DBackpropFilterInputs; // what the kernel of this name is given
      const { strides, pad, filterShape } = attrs as unknown as Conv2DBackpropFilterAttrs;
      const stride = Array.isArray(strides) ? strides[0] : strides;
      if (typeof pad !== 'number') throw new Error('this gradient knows a padding in numbers only');
      return kernelGradient(x as Tensor4D, dy as Tensor4D, filterShape, stride, pad); // conv2d takes maps in batches
    },
  });
}

function kernelGradient(
  x: Tensor4D,
  dy: Tensor4D,
  [height, width]: readonly number[],
  stride: number,
  padding: number,
): Tensor4D {
  return tidy(() => {
    const padded = padTensor(x, [
      [0, 0],
      [padding, padding],
      [padding, padding],
      [0, 0],
    ]);
    const swapped = transpose(padded, [3, 1, 2, 0]);
    const kernel = transpose(dy, [1, 2, 0, 3]);
    const all = conv2d(swapped, kernel, 1, 0, 'NHWC', stride);
    // At stride 2 the last row of the input may have been read by no window.
    const own = slice(all, [0, 0, 0, 0], [all.shape[0], height!, width!, all.shape[3]]);
    return transpose(own, [1, 2, 0, 3]);
  });
}
