import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import {
  getKernel,
  registerGradient,
  registerKernel,
  type Tensor4D,
  type TensorInfo,
  tidy,
} from '@tensorflow/tfjs-core';
import { outputLength } from '../../architecture/convolution';
import { depthwiseAndSum, GROUPED_KERNEL, type GroupedAttributes, type GroupedInputs } from '../layers/groupedConv2d';
import { type GroupedGeometry, GroupedInWasm, isForWasm } from './groupedInWasm';

/** 1 GiB: a tensor that finds no room in the backend's memory breaks it without a word. */
const MOST_PRODUCTS = 2 ** 28;

/**
 * From now on grouped convolutions on the wasm backend are computed by the project's own kernel. It comes with what
 * computes; a page that only draws networks does without its code. Where it cannot, because of the channels or because
 * its memory does not grow so far, it is a depthwise convolution and a sum, as on other backends.
 */
export function registerGroupedKernel(): void {
  if (getKernel(GROUPED_KERNEL, 'wasm') !== undefined) return;
  let own: GroupedInWasm | undefined;
  registerKernel({
    kernelName: GROUPED_KERNEL,
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs, backend }) => {
      const given = inputs as unknown as GroupedInputs; // what `groupedConv2d` gives to the kernel of this name
      const attributes = attrs as GroupedAttributes; // likewise
      const geometry = geometryOf(given, attributes);
      const output = isForWasm(geometry)
        ? computed((own ??= new GroupedInWasm()), given, geometry, backend as BackendWasm) // it is registered for that
        : null;
      return output ?? depthwise(given, attributes, geometry);
    },
    disposeFunc: () => {
      own = undefined;
    },
  });
  registerGradient({
    kernelName: GROUPED_KERNEL,
    gradFunc: () => {
      throw new Error('wasm has no gradients of a grouped convolution: train on another backend');
    },
  });
}

function depthwise(given: GroupedInputs, attributes: GroupedAttributes, geometry: GroupedGeometry): Tensor4D {
  const { outHeight, outWidth, inChannels, outChannels, groups } = geometry;
  const products = (given.x.shape[0] * outHeight * outWidth * inChannels * outChannels) / groups;
  if (products > MOST_PRODUCTS)
    throw new Error('there is no memory for this grouped convolution: choose a smaller map');
  return tidy(() => depthwiseAndSum(given, attributes));
}

/** Null where there is no memory for it. */
function computed(
  own: GroupedInWasm,
  { x, kernel }: GroupedInputs,
  geometry: GroupedGeometry,
  backend: BackendWasm,
): TensorInfo | null {
  const values = own.convolve(floats(backend, x), floats(backend, kernel), geometry);
  if (values === null) return null;
  const output = backend.makeOutput(
    [x.shape[0], geometry.outHeight, geometry.outWidth, geometry.outChannels],
    'float32',
  );
  backend.typedArrayFromHeap(output).set(values);
  return output;
}

/** The tensor's own memory, where `data` would make a copy. */
function floats(backend: BackendWasm, tensor: Tensor4D): Float32Array {
  return backend.typedArrayFromHeap(tensor) as Float32Array; // weights and maps are float32
}

function geometryOf({ x, kernel }: GroupedInputs, { groups, stride, padding }: GroupedAttributes): GroupedGeometry {
  const [, height, width, inChannels] = x.shape;
  const [kernelSize, , , outPerGroup] = kernel.shape;
  const side = (length: number) => outputLength(length, kernelSize, stride, padding);
  return {
    height,
    width,
    inChannels,
    outHeight: side(height),
    outWidth: side(width),
    outChannels: outPerGroup * groups,
    groups,
    kernelSize,
    stride,
    padding,
  };
}
