import { beforeAll, describe, expect, test } from 'vitest';
import { applyLayers, sizeOf } from '../../../tests/support/applyLayers';
import { useWasm } from '../../../tests/support/backends';
import { largestRelativeError } from '../../../tests/support/compare';
import {
  add,
  batchNorm,
  convolve,
  type FeatureMap,
  averagePairs,
  padChannels,
  randomMap,
  relu,
} from '../../../tests/support/naive';
import { recipeValues } from '../../../tests/support/recipeWeights';
import { type BlockArguments, residualBlock } from './blocks';
import { blankWeights } from './initializers';

beforeAll(useWasm);

const IN_CHANNELS = 8;
const combinations = (['basic', 'bottleneck'] as const).flatMap((block) =>
  (['post', 'pre'] as const).flatMap((order) =>
    (['none', 'A', 'B', 'C'] as const).flatMap((shortcut) =>
      (['3x3', '1x1'] as const).flatMap((stride_on) =>
        [false, true].map((avg_down) => ({ block, order, shortcut, stride_on, avg_down })),
      ),
    ),
  ),
);

describe.each(combinations)(
  '$block, $order, shortcut $shortcut, stride on $stride_on, avg_down $avg_down',
  (arguments_) => {
    const isBasic = arguments_.block === 'basic';
    const width = isBasic ? { groups: 1, width_per_group: 64 } : { groups: 2, width_per_group: 32 };

    test.each([
      { name: 'first of a stage', stride: 2, planes: isBasic ? 16 : 4 },
      { name: 'within a stage', stride: 1, planes: isBasic ? IN_CHANNELS : 2 },
    ])('$name: computes what the papers define', ({ stride, planes }) => {
      const args: BlockArguments = { ...arguments_, ...width, inChannels: IN_CHANNELS, planes, stride, dilation: 1 };
      const input = randomMap(7, 10, IN_CHANNELS);
      const actual = applyLayers((x) => residualBlock(x, args, blankWeights()).output, input);
      const expected = args.order === 'post' ? postActivated(input, args) : preActivated(input, args);
      expect(sizeOf(actual)).toBe(sizeOf(expected));
      expect(largestRelativeError(actual.values, expected.values)).toBeLessThan(1e-5);
    });
  },
);

/** torchvision's `forward`: the shortcut of the input is added before the last ReLU. */
function postActivated(input: FeatureMap, args: BlockArguments): FeatureMap {
  const convolutions = mainPath(args);
  let x = input;
  convolutions.forEach((conv, i) => {
    x = norm(`bn${i + 1}`, conv(x));
    if (i < convolutions.length - 1) x = relu(x);
  });
  const kind = expectedShortcut(args);
  if (kind === 'none') return relu(x);
  if (kind === 'identity') return relu(add(x, input));
  if (kind === 'padding') return relu(add(x, padChannels(input, outChannels(args), args.stride)));
  return relu(add(x, norm(args.avg_down ? 'downsample.2' : 'downsample.1', projection(args)(input))));
}

/** He et al. 2016 as in timm's `PreActBasic`: a projection reads what the first ReLU gives, and has no BN. */
function preActivated(input: FeatureMap, args: BlockArguments): FeatureMap {
  const activated = relu(norm('bn1', input));
  const x = mainPath(args).reduce((map, conv, i) => conv(i === 0 ? activated : relu(norm(`bn${i + 1}`, map))), input);
  const kind = expectedShortcut(args);
  if (kind === 'none') return x;
  if (kind === 'identity') return add(x, input);
  if (kind === 'padding') return add(x, padChannels(input, outChannels(args), args.stride));
  return add(x, projection(args)(activated));
}

/** He et al. 2015, section 4.1; these blocks change stride and channels together. */
function expectedShortcut({ shortcut, stride }: BlockArguments): 'none' | 'identity' | 'projection' | 'padding' {
  if (shortcut === 'none') return 'none';
  if (shortcut === 'C') return 'projection';
  if (stride === 1) return 'identity';
  return shortcut === 'A' ? 'padding' : 'projection';
}

type Convolution = (x: FeatureMap) => FeatureMap;

function mainPath({ block, planes, stride, groups, width_per_group, stride_on }: BlockArguments): Convolution[] {
  if (block === 'basic') return [convolution('conv1', planes, 3, stride), convolution('conv2', planes, 3, 1)];
  const width = Math.trunc(planes * (width_per_group / 64)) * groups;
  const [onReduce, onSpatial] = stride_on === '1x1' ? [stride, 1] : [1, stride];
  return [
    convolution('conv1', width, 1, onReduce),
    convolution('conv2', width, 3, onSpatial, groups),
    convolution('conv3', planes * 4, 1, 1),
  ];
}

/** timm's `downsample_avg`: AvgPool2d(2, stride, ceil_mode=True, count_include_pad=False), nothing at stride 1, then the 1×1. */
function projection(args: BlockArguments): Convolution {
  const averaged = (x: FeatureMap) => (args.stride > 1 ? averagePairs(x) : x);
  if (args.avg_down) return (x) => convolution('downsample.1', outChannels(args), 1, 1)(averaged(x));
  return convolution('downsample.0', outChannels(args), 1, args.stride);
}

function outChannels({ block, planes }: BlockArguments): number {
  return block === 'basic' ? planes : planes * 4;
}

function convolution(name: string, out: number, kernel: number, stride: number, groups = 1): Convolution {
  return (x) => {
    const weight = recipeValues(`${name}.weight`, [out, x.channels / groups, kernel, kernel]);
    return convolve(x, { outChannels: out, kernel, stride, padding: kernel === 3 ? 1 : 0, groups, weight });
  };
}

function norm(name: string, x: FeatureMap): FeatureMap {
  const values = (key: string) => recipeValues(`${name}.${key}`, [x.channels]);
  return batchNorm(x, {
    weight: values('weight'),
    bias: values('bias'),
    runningMean: values('running_mean'),
    runningVar: values('running_var'),
  });
}
