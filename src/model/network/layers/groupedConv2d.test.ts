import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { draws } from '../../../../tests/support/deep';
import { useCpu, useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import {
  type GroupedCase,
  gradients,
  groupedCases,
  maskedDense,
  randomInputs,
} from '../../../../tests/support/groupedCases';
import { groupedConv2d } from './groupedConv2d';

const LIMIT = 1e-5;
const grouped =
  ({ groups, stride, padding }: GroupedCase) =>
  (x: tf.Tensor4D, kernel: tf.Tensor4D) =>
    groupedConv2d(x, kernel, groups, stride, padding);

describe.each([
  ['wasm', useWasm],
  ['cpu', useCpu],
] as const)('on %s', (_name, start) => {
  beforeAll(start);

  test('equals the dense convolution whose kernel is zero between groups', () => {
    fc.assert(
      fc.property(groupedCases, (given) => {
        const [ours, dense] = tf.tidy(() => {
          const { x, kernel } = randomInputs(given);
          return [grouped(given)(x, kernel), maskedDense(x, kernel, given)] as const;
        });
        expect(ours.shape).toEqual(dense.shape);
        expect(largestRelativeError(ours.dataSync(), dense.dataSync())).toBeLessThan(LIMIT);
        tf.dispose([ours, dense]);
      }),
      { numRuns: draws(300) },
    );
  });

  test('leaves no tensors behind but its result', () => {
    const before = tf.memory().numTensors;
    tf.tidy(() => {
      const kernel = tf.ones<tf.Rank.R4>([3, 3, 4, 2]);
      return void groupedConv2d(tf.ones<tf.Rank.R4>([1, 5, 5, 4]), kernel, 2, 1, 1);
    });
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('on cpu, which trains', () => {
  beforeAll(useCpu);

  test('its gradients are the masked dense convolution’s', () => {
    fc.assert(
      fc.property(groupedCases, (given) => {
        const [ours, dense] = tf.tidy(() => {
          const { x, kernel } = randomInputs(given);
          return [
            gradients(grouped(given), x, kernel),
            gradients((input, weights) => maskedDense(input, weights, given), x, kernel),
          ] as const;
        });
        ours.forEach((gradient, i) => {
          expect(gradient.shape).toEqual(dense[i]!.shape);
          expect(largestRelativeError(gradient.dataSync(), dense[i]!.dataSync())).toBeLessThan(LIMIT);
        });
        tf.dispose([...ours, ...dense]);
      }),
      { numRuns: draws(200) },
    );
  });
});
