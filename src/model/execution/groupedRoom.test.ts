import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu, useWasm } from '../../../tests/support/backends';
import { groupedRoom } from './groupedRoom';

const resnext = { inChannels: 128, outChannels: 128, groups: 32, kernelSize: 3, positions: 56 ** 2 };

describe('on wasm', () => {
  beforeAll(useWasm);

  test('channels in fours: a copy of input, output and kernel, and no products', () => {
    expect(groupedRoom(resnext)).toBe(56 ** 2 * 128 + 56 ** 2 * 128 + 9 * 4 * 128);
  });

  test('other channels: every product of an input and an output of one group, at each position', () => {
    expect(groupedRoom({ ...resnext, inChannels: 6, outChannels: 10, groups: 2 })).toBe(56 ** 2 * 2 * (3 * 5));
  });

  test('one group is a convolution like any other', () => {
    expect(groupedRoom({ ...resnext, groups: 1 })).toBe(0);
  });
});

test('on cpu the products, whatever the channels', async () => {
  await useCpu();
  expect(groupedRoom(resnext)).toBe(56 ** 2 * 32 * (4 * 4));
});
