import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variants } from '../../../tests/support/oracles';
import { validSpecs } from '../../../tests/support/specs';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { layerChanges } from './layerChanges';
import { networkFigures } from './networkFigures';
import { dimensions } from '../graph/shape';

const v1 = buildGraph({ ...CATALOGUE.resnet50, stride_on: '1x1' });
const v15 = buildGraph(CATALOGUE.resnet50);

describe('ResNet-50 from v1 to v1.5', () => {
  const changes = layerChanges(v1, v15);

  test('the first 1×1 of conv3_x, conv4_x and conv5_x computes a map of twice the side', () => {
    expect(changes.map(({ id, before, after }) => [id, dimensions(before.output), dimensions(after.output)])).toEqual([
      ['layer2.0.conv1', [128, 28, 28], [128, 56, 56]],
      ['layer3.0.conv1', [256, 14, 14], [256, 28, 28]],
      ['layer4.0.conv1', [512, 7, 7], [512, 14, 14]],
    ]);
  });

  test('each computes more by its kernels times the new positions, and together it is what the oracles differ by', () => {
    expect(changes.map(({ more }) => more)).toEqual([
      256 * 128 * (56 ** 2 - 28 ** 2),
      512 * 256 * (28 ** 2 - 14 ** 2),
      1024 * 512 * (14 ** 2 - 7 ** 2),
    ]);
    const macs = (strideOn: string) =>
      variants().find(({ spec, name }) => spec['stride_on'] === strideOn && name.startsWith('resnet50'))?.macs;
    expect(4_089_184_256 - macs('1x1')!).toBe(changes.reduce((sum, { more }) => sum + more, 0));
  });

  test('back again it is as much less', () => {
    expect(layerChanges(v15, v1).map(({ more }) => more)).toEqual(changes.map(({ more }) => -more));
  });
});

test('for any network, all that the totals differ by, and nothing where nothing moved', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      const [before, after] = [buildGraph({ ...spec, stride_on: '1x1' }), buildGraph({ ...spec, stride_on: '3x3' })];
      const difference = networkFigures(after).totals.macs - networkFigures(before).totals.macs;
      expect(layerChanges(before, after).reduce((sum, { more }) => sum + more, 0)).toBe(difference);
      expect(layerChanges(after, after)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('networks with other layers are not compared', () => {
  expect(() => layerChanges(buildGraph(CATALOGUE.resnet34), v15)).toThrow('layer1.0.conv3');
});
