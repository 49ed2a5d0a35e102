import { expandDims, reshape, type Tensor, tensor, tidy, transpose } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { Conv2d } from '../../src/model/network/layers/Conv2d';
import { itemAt } from '../../src/model/lists';

/**
 * Weights and an image that any language can make from a state_dict's keys alone: the recipe in
 * `tests/oracle/torchvision-forward.json`. Only arithmetic, so it runs in Node and in a browser.
 */

type Layer = layers.Layer;

/** The layers of a built network by module name, as `buildNetwork` gives them. */
interface LayersById {
  readonly layerById: ReadonlyMap<string, Layer>;
}

/** Gives every layer of a network the weights that the recipe makes of its state_dict keys. */
export function setRecipeWeights({ layerById }: LayersById): void {
  layerById.forEach((layer, id) => {
    if (layer.weights.length === 0) return;
    const values = layer.weights.map((weight) => recipeWeight(id, layer, weight));
    layer.setWeights(values);
    values.forEach((value) => value.dispose());
  });
}

/** The input image as [1, H, W, C]; the recipe draws it in the order C, H, W. */
export function recipeImage([channels, height, width]: readonly [number, number, number]): Tensor {
  const values = fill(channels * height * width, 'input', (u) => 2 * u - 1);
  return tidy(() => expandDims(transpose(tensor(values, [channels, height, width]), [1, 2, 0])));
}

/** One value of the stream `key` for every element of `shape`, in PyTorch's memory order. */
export function recipeValues(key: string, shape: readonly number[]): Float32Array {
  return fill(product(shape), key, distribution(key, shape));
}

/** Numbers in [0, 1), the same for the same seed in every language. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, 32 bits, of the text's UTF-8 bytes. */
export function fnv1a32(text: string): number {
  return new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** torch's parameter and buffer names for each of TensorFlow.js's. */
const TORCH_NAMES: Record<string, string> = {
  kernel: 'weight',
  bias: 'bias',
  gamma: 'weight',
  beta: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
};

function recipeWeight(layerId: string, layer: Layer, weight: Layer['weights'][number]): Tensor {
  const name = weight.originalName.slice(weight.originalName.lastIndexOf('/') + 1);
  const key = `${layerId}.${TORCH_NAMES[name]}`;
  const shape = weight.shape as number[]; // weights have no unknown dimension
  if (name !== 'kernel') return tensor(recipeValues(key, shape), shape);
  return layer instanceof Conv2d ? convolutionKernel(key, shape, layer.groups) : denseKernel(key, shape);
}

/** torch keeps a linear layer's weight as [out, in], TensorFlow.js as [in, out]. */
function denseKernel(key: string, [inputs, outputs]: readonly number[]): Tensor {
  const torchShape: [number, number] = [outputs!, inputs!]; // a matrix
  return tidy(() => transpose(tensor(recipeValues(key, torchShape), torchShape)));
}

/** torch keeps [C_out, C_in / g, kh, kw]; here it is [kh, kw, C_in, C_out / g], group after group along C_in. */
function convolutionKernel(key: string, shape: readonly number[], groups: number): Tensor {
  const [height, width, inChannels, outPerGroup] = shape as [number, number, number, number]; // a convolution's
  const inPerGroup = inChannels / groups;
  const values = recipeValues(key, [groups * outPerGroup, inPerGroup, height, width]);
  return tidy(() => {
    const torchKernel = tensor(values, [groups, outPerGroup, inPerGroup, height * width]);
    return reshape(transpose(torchKernel, [3, 0, 2, 1]), [...shape]);
  });
}

function distribution(key: string, shape: readonly number[]): (u: number) => number {
  if (shape.length === 4) return within(Math.sqrt(6 / product(shape.slice(1))));
  if (shape.length === 2) return within(Math.sqrt(1 / itemAt(shape, 1)));
  if (key.endsWith('.running_var')) return (u) => 0.5 + u;
  if (key.endsWith('.weight')) return (u) => 0.25 + 0.5 * u;
  return (u) => 0.2 * (u - 0.5);
}

function within(bound: number): (u: number) => number {
  return (u) => (2 * u - 1) * bound;
}

function fill(count: number, key: string, fromUniform: (u: number) => number): Float32Array {
  const uniform = mulberry32(fnv1a32(key));
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = fromUniform(uniform());
  return values;
}

function product(shape: readonly number[]): number {
  return shape.reduce((all, side) => all * side, 1);
}
