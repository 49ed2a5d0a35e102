import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { buildGraph } from '../../../model/network/buildGraph';
import { networkConvolution } from './presets';

const resnet50 = buildGraph(CATALOGUE.resnet50);

test.each([
  { focus: 'layer2.0', id: 'layer2.0.conv2', kernel: [3, 3], inChannels: 128, outChannels: 128 },
  { focus: 'layer2.0.bn1', id: 'layer2.0.conv2', kernel: [3, 3], inChannels: 128, outChannels: 128 },
  { focus: 'layer3.5.conv1', id: 'layer3.5.conv1', kernel: [1, 1], inChannels: 1024, outChannels: 256 },
  { focus: 'layer1.0.downsample.0', id: 'layer1.0.downsample.0', kernel: [1, 1], inChannels: 64, outChannels: 256 },
  { focus: 'conv1', id: 'conv1', kernel: [7, 7], inChannels: 3, outChannels: 64 },
  { focus: 'fc', id: 'layer1.0.conv2', kernel: [3, 3], inChannels: 64, outChannels: 64 },
  { focus: 'layer9.9', id: 'layer1.0.conv2', kernel: [3, 3], inChannels: 64, outChannels: 64 },
])('$focus of ResNet-50 is $id', ({ focus, id, ...args }) => {
  expect(networkConvolution(resnet50, focus)).toEqual({ id, convolution: { ...args, groups: 1, bias: false } });
});

test('groups come with it; a basic block has its first 3×3', () => {
  expect(networkConvolution(buildGraph(CATALOGUE.resnext50_32x4d), 'layer1.0')!.convolution).toMatchObject({
    inChannels: 128,
    groups: 32,
  });
  expect(networkConvolution(buildGraph(CATALOGUE.resnet18), 'layer2.0')).toMatchObject({
    id: 'layer2.0.conv1',
    convolution: { inChannels: 64, outChannels: 128 },
  });
});
