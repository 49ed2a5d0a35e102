import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { setWasmKernel } from '../layers/groupedConv2d';
import { type GroupedGeometry, groupedInWasm, isForWasm } from './groupedInWasm';

/** From now on grouped convolutions on the wasm backend are computed by the project's own kernel. */
export function registerGroupedKernel(): void {
  setWasmKernel(onWasm);
}

function onWasm(x: tf.Tensor4D, kernel: tf.Tensor4D, geometry: GroupedGeometry): tf.Tensor4D | null {
  if (!isForWasm(geometry)) return null;
  const { outHeight, outWidth, outChannels } = geometry;
  const compute = tf.customGrad((images, weights) => ({
    value: tf.tensor4d(groupedInWasm(values(images as tf.Tensor), values(weights as tf.Tensor), geometry), [
      x.shape[0],
      outHeight,
      outWidth,
      outChannels,
    ]),
    gradFunc: () => {
      throw new Error('wasm has no gradients of a grouped convolution: train on another backend');
    },
  }));
  return compute(x, kernel) as tf.Tensor4D; // as `value` above
}

/** The tensor's own memory, where `data` would make a copy. */
function values(tensor: tf.Tensor): Float32Array {
  return (tf.backend() as BackendWasm).typedArrayFromHeap(tensor) as Float32Array; // the active backend is wasm, and weights and maps are float32
}
