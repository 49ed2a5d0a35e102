import { expect, test } from 'vitest';
import { describeShape, resnextShapes } from './shapes';

/** From Table 1 of Xie et al. 2016; the first block of a later stage still reads the larger map. */
test('the 3×3 convolutions of ResNeXt-50 (32×4d)', () => {
  expect(resnextShapes().map(describeShape)).toEqual([
    '56²×128',
    '56²×256, stride 2',
    '28²×256',
    '28²×512, stride 2',
    '14²×512',
    '14²×1024, stride 2',
    '7²×1024',
  ]);
  for (const { groups, kernelSize, padding, inChannels, outChannels } of resnextShapes()) {
    expect({ groups, kernelSize, padding, inChannels }).toEqual({
      groups: 32,
      kernelSize: 3,
      padding: 1,
      inChannels: outChannels,
    });
  }
});
