import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validSpecs } from '../../tests/support/specs';
import { CATALOGUE } from '../model/architecture/catalogue';
import { effectiveFocus } from './effectiveFocus';
import { focusedBlockId, nearestBlockId } from './focus';

// Stages of 3, 4, 6 and 3 blocks.
const { resnet34 } = CATALOGUE;

describe('the nearest block', () => {
  test.each([
    ['layer3.5', 'layer3.5'],
    ['layer3.6', 'layer3.5'],
    ['layer3.999999', 'layer3.5'],
    ['layer9.1', 'layer4.1'],
    ['layer9.9', 'layer4.2'],
    ['layer0.1', 'layer1.1'],
    ['layer2.0.conv1', 'layer2.0.conv1'],
    ['layer2.0.downsample.0', 'layer2.0.downsample.0'],
    // A layer of a block that is not there: the block, not a layer of another one.
    ['layer2.9.conv1', 'layer2.3'],
    ['conv1', 'conv1'],
    ['fc', 'fc'],
  ])('to %s is %s', (given, nearest) => {
    expect(nearestBlockId(given, resnet34)).toBe(nearest);
  });

  test.each([
    '',
    'layer',
    'layer1',
    'layer1.',
    'layer1.x',
    'layer1.0.',
    'layer1.0.a.b.c',
    'layer12345.0',
    'layer1.1234567',
    'Layer1.0',
    ' layer1.0',
    'layer1.0\n',
    'head',
    '🦄',
  ])('to %j is none', (given) => expect(nearestBlockId(given, resnet34)).toBeNull());

  test('is a block of the network, whatever was given, and then its own nearest', () => {
    const ids = fc
      .tuple(fc.nat(9999), fc.nat(999_999), fc.constantFrom('', '.conv1'))
      .map(([stage, block, rest]) => `layer${stage}.${block}${rest}`);
    fc.assert(
      fc.property(ids, validSpecs(), (id, spec) => {
        const nearest = nearestBlockId(id, spec)!; // the ids have a block's form
        const [, stage, block] = /^layer(\d+)\.(\d+)/.exec(nearest)!; // and so has the answer
        expect(Number(block)).toBeLessThan(spec.layers[Number(stage) - 1] ?? 0);
        expect(nearestBlockId(nearest, spec)).toBe(nearest);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['layer2.0', 'layer2.0'],
  ['layer2.10.downsample.1', 'layer2.10'],
  ['conv1', null],
  ['fc', null],
  [null, null],
])('the block of %s is %s', (focus, block) => {
  expect(focusedBlockId(focus)).toBe(block);
});

describe('what is marked where a link says nothing', () => {
  test('is the first block of the second stage, whose shortcut asks the first question', () => {
    expect(effectiveFocus({ focus: null, spec: resnet34 })).toBe('layer2.0');
  });

  test('is the first block of a network with one stage', () => {
    expect(effectiveFocus({ focus: null, spec: { ...resnet34, layers: [5] } })).toBe('layer1.0');
  });

  test('is no matter where a link says something', () => {
    expect(effectiveFocus({ focus: 'fc', spec: resnet34 })).toBe('fc');
  });
});
