import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODEL_IDS } from '../model/architecture/catalogue';
import { nearestText } from './nearestText';

describe('the model that was meant', () => {
  test.each([
    ['ResNet-50', 'resnet50'],
    ['ResNet 152', 'resnet152'],
    ['RESNEXT101_32X8D', 'resnext101_32x8d'],
    ['resnext50', 'resnext50_32x4d'],
    ['ResNeXt-29', 'resnext29_8x64d'],
    ['resnet1202', 'cifar_resnet1202'],
    // Two letters from resnet200, but one of the words of cifar_resnet20.
    ['ResNet-20', 'cifar_resnet20'],
    ['plain-20', 'cifar_plain20'],
    ['resent50', 'resnet50'],
    ['resnet50v', 'resnet50'],
    ['wide_resnet50', 'wide_resnet50_2'],
  ])('by %s is %s', (given, meant) => {
    expect(nearestText(given, MODEL_IDS)).toBe(meant);
  });

  test.each(['', '   ', '---', '🦄', 'vgg16', 'densenet121', '\u0000'])('by %j is none', (given) => {
    expect(nearestText(given, MODEL_IDS)).toBeNull();
  });

  test('by a megabyte is none', () => {
    expect(nearestText('resnet'.repeat(200_000), MODEL_IDS)).toBeNull();
  });

  test('by its own name is itself, in any capitals', () => {
    for (const id of MODEL_IDS) expect(nearestText(id.toUpperCase(), MODEL_IDS)).toBe(id);
  });
});

test('among nothing there is no nearest', () => {
  expect(nearestText('resnet50', [])).toBeNull();
});

test('one slip of the keys in a long word is forgiven', () => {
  const slips = fc
    .tuple(fc.nat(7), fc.constantFrom('', 'q', 'qq'))
    .map(([at, typed]) => `projector`.slice(0, at) + typed + `projector`.slice(at + 1));
  fc.assert(
    fc.property(slips, (text) => void expect(nearestText(text, ['light', 'dark', 'projector'])).toBe('projector')),
    { numRuns: 100 },
  );
});
