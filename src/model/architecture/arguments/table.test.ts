import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validSpecs } from '../../../../tests/support/specs';
import { checkSpec } from '../rules';
import { DEFAULT_SPEC } from '../spec';
import { ARGUMENT_KEYS, argumentsOf, ARGUMENTS, argumentText, SPEC_FIELDS } from './table';

test('the defaults are torchvision’s: ResNet(BasicBlock, [2, 2, 2, 2]) on 224 × 224 pictures of 3 channels', () => {
  expect(DEFAULT_SPEC).toEqual({
    block: 'basic',
    layers: [2, 2, 2, 2],
    groups: 1,
    width_per_group: 64,
    num_classes: 1000,
    in_channels: 3,
    input_size: [224, 224],
    stem: 'imagenet',
    base_planes: 64,
    shortcut: 'B',
    stride_on: '3x3',
    order: 'post',
    replace_stride_with_dilation: [false, false, false],
    avg_down: false,
    zero_init_residual: false,
  });
});

describe('keys', () => {
  test('each argument has one of its own', () => {
    expect(new Set(ARGUMENT_KEYS).size).toBe(SPEC_FIELDS.length);
  });
});

test('what a link says of a value is read back as that value', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      const read = SPEC_FIELDS.map((field) => [field, ARGUMENTS[field].fromText(argumentText(spec, field))]);
      expect(checkSpec(Object.fromEntries(read))).toEqual({ spec, problems: [] });
    }),
  );
});

test('a part is given what it is built from, and no more', () => {
  expect(argumentsOf(DEFAULT_SPEC, 'head')).toEqual({ num_classes: 1000, order: 'post' });
  expect(argumentsOf(DEFAULT_SPEC, 'stem')).toEqual({ stem: 'imagenet', base_planes: 64, order: 'post' });
});
