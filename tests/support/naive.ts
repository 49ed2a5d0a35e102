import { mulberry32 } from './recipeWeights';

/**
 * The layers of a residual network as nested loops over plain numbers, written from their
 * definitions (torch.nn's documentation) and sharing nothing with the code under test.
 */

/** A feature map of one image, in the order H, W, C as TensorFlow.js keeps it. */
export interface FeatureMap {
  height: number;
  width: number;
  channels: number;
  values: Iterable<number> & ArrayLike<number>;
}

/** A map of random values in [low, high), exact in float32 so that TensorFlow.js can start from the same. */
export function randomMap(height: number, width: number, channels: number, range = { low: -1, high: 1 }): FeatureMap {
  const uniform = mulberry32(height * 10_007 + width * 101 + channels);
  const map = featureMap(height, width, channels, () => range.low + (range.high - range.low) * uniform());
  return { ...map, values: Float32Array.from(map.values) };
}

type Pixel = (row: number, column: number, channel: number) => number;

/** A map of the given size whose every value is computed by `pixel`. */
export function featureMap(height: number, width: number, channels: number, pixel: Pixel): FeatureMap {
  const values = new Float64Array(height * width * channels);
  let next = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (let channel = 0; channel < channels; channel++) values[next++] = pixel(row, column, channel);
    }
  }
  return { height, width, channels, values };
}

/** The value at a position; `outside` where the position lies in the padding. */
function at(map: FeatureMap, row: number, column: number, channel: number, outside = 0): number {
  const isInside = row >= 0 && row < map.height && column >= 0 && column < map.width;
  return isInside ? map.values[(row * map.width + column) * map.channels + channel]! : outside; // inside
}

/** A convolution without bias; `weight` is in torch's order, [C_out, C_in / g, k, k]. */
export interface NaiveConvolution {
  outChannels: number;
  kernel: number;
  stride: number;
  padding: number;
  groups: number;
  weight: ArrayLike<number>;
}

export function convolve(input: FeatureMap, conv: NaiveConvolution): FeatureMap {
  const { outChannels, kernel, stride, padding, groups, weight } = conv;
  const inPerGroup = input.channels / groups;
  const outPerGroup = outChannels / groups;
  return featureMap(slides(input.height, conv), slides(input.width, conv), outChannels, (row, column, out) => {
    const firstInput = Math.floor(out / outPerGroup) * inPerGroup;
    let sum = 0;
    for (let i = 0; i < inPerGroup; i++) {
      for (let y = 0; y < kernel; y++) {
        for (let x = 0; x < kernel; x++) {
          const seen = at(input, row * stride - padding + y, column * stride - padding + x, firstInput + i);
          sum += seen * weight[((out * inPerGroup + i) * kernel + y) * kernel + x]!; // within the kernel
        }
      }
    }
    return sum;
  });
}

export function maxPool(input: FeatureMap, window: { kernel: number; stride: number; padding: number }): FeatureMap {
  const { kernel, stride, padding } = window;
  return featureMap(
    slides(input.height, window),
    slides(input.width, window),
    input.channels,
    (row, column, channel) => {
      let largest = -Infinity;
      for (let y = 0; y < kernel; y++) {
        for (let x = 0; x < kernel; x++) {
          largest = Math.max(
            largest,
            at(input, row * stride - padding + y, column * stride - padding + x, channel, -Infinity),
          );
        }
      }
      return largest;
    },
  );
}

/** Where a window can stand along one axis, counted by sliding it. */
function slides(
  length: number,
  { kernel, stride, padding }: { kernel: number; stride: number; padding: number },
): number {
  let count = 0;
  for (let start = -padding; start + kernel <= length + padding; start += stride) count += 1;
  return count;
}

/** The four values that a batch normalisation keeps for every channel. */
export interface NaiveBatchNorm {
  weight: ArrayLike<number>;
  bias: ArrayLike<number>;
  runningMean: ArrayLike<number>;
  runningVar: ArrayLike<number>;
}

export function batchNorm(input: FeatureMap, bn: NaiveBatchNorm): FeatureMap {
  return mapPixels(input, (value, channel) => {
    const normalised = (value - bn.runningMean[channel]!) / Math.sqrt(bn.runningVar[channel]! + 1e-5); // one for each channel
    return normalised * bn.weight[channel]! + bn.bias[channel]!; // likewise
  });
}

export function relu(input: FeatureMap): FeatureMap {
  return mapPixels(input, (value) => Math.max(0, value));
}

export function add(a: FeatureMap, b: FeatureMap): FeatureMap {
  return { ...a, values: Float64Array.from(a.values, (value, i) => value + b.values[i]!) }; // of one shape
}

/** Option A: every stride-th row and column, between zero channels that are split evenly, the odd one behind. */
/** 2×2 averages side by side; one that sticks out over the border is the mean of what is inside. */
export function averagePairs(input: FeatureMap): FeatureMap {
  const half = (length: number) => Math.ceil(length / 2);
  return featureMap(half(input.height), half(input.width), input.channels, (row, column, channel) => {
    const inside = [0, 1, 2, 3]
      .map((i) => at(input, 2 * row + (i >> 1), 2 * column + (i & 1), channel, NaN))
      .filter((value) => !Number.isNaN(value));
    return inside.reduce((sum, value) => sum + value, 0) / inside.length;
  });
}

export function padChannels(input: FeatureMap, outChannels: number, stride: number): FeatureMap {
  const before = Math.floor((outChannels - input.channels) / 2);
  const kept = (length: number) => Math.ceil(length / stride);
  return featureMap(kept(input.height), kept(input.width), outChannels, (row, column, channel) => {
    const source = channel - before;
    return source < 0 || source >= input.channels ? 0 : at(input, row * stride, column * stride, source);
  });
}

function mapPixels(input: FeatureMap, change: (value: number, channel: number) => number): FeatureMap {
  return { ...input, values: Float64Array.from(input.values, (value, i) => change(value, i % input.channels)) };
}
