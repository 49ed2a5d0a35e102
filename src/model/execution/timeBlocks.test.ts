import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { CATALOGUE } from '../architecture/catalogue';
import type { BlockToTime } from './executionTypes';
import { timeBlocks } from './timeBlocks';
import { mapShape } from '../graph/shape';

beforeAll(useWasm);

const plan = { warmUps: 1, repeats: 3 };
const bottleneck: BlockToTime = { id: 'resnet50', spec: { ...CATALOGUE.resnet50, input_size: [64, 64] }, stage: 0 };
const resnext: BlockToTime = {
  id: 'resnext50',
  spec: { ...CATALOGUE.resnext50_32x4d, input_size: [64, 64] },
  stage: 0,
};

test("the block of the paper's figure 1, left and right, beside each other", async () => {
  const { blocks, backend } = (await timeBlocks([bottleneck, resnext], plan))!; // nobody cancels
  expect(backend).toBe('wasm');
  expect(blocks.map(({ id, input }) => [id, input])).toEqual([
    ['resnet50', mapShape(256, 16, 16)],
    ['resnext50', mapShape(256, 16, 16)],
  ]);
  // The paper's 69,632 and 70,144 weights, and a scale and a shift for each of the normalised channels.
  expect(blocks.map(({ params }) => params)).toEqual([69_632 + 2 * (64 + 64 + 256), 70_144 + 2 * (128 + 128 + 256)]);
  expect(blocks.map(({ macs }) => macs)).toEqual([69_632 * 16 * 16, 70_144 * 16 * 16]);
  for (const { timing } of blocks) {
    expect(timing.all).toHaveLength(3);
    expect(Math.min(...timing.all)).toBeGreaterThan(0);
    expect(timing.median).toBe(timing.all.toSorted((a, b) => a - b)[1]);
  }
});

test.each([
  ['a basic block', { ...CATALOGUE.resnet18, input_size: [32, 32] as const }, 3, mapShape(512, 1, 1)],
  [
    'a stage of one block',
    { ...CATALOGUE.resnet18, layers: [1], input_size: [32, 32] as const },
    0,
    mapShape(64, 8, 8),
  ],
  ['a pre-activated block', { ...CATALOGUE.resnet200_pre, input_size: [32, 32] as const }, 1, mapShape(512, 4, 4)],
])("%s is timed on its stage's shape", async (id, spec, stage, shape) => {
  const result = await timeBlocks([{ id, spec, stage }], plan);
  expect(result!.blocks[0]!.input).toEqual(shape);
});

test('leaves no tensor behind: after it is done, cancelled or refused', async () => {
  const before = memory().numTensors;
  await timeBlocks([bottleneck, resnext], plan);
  let asked = 0;
  expect(await timeBlocks([bottleneck, resnext], plan, { isCancelled: () => ++asked > 3 })).toBeNull();
  await expect(timeBlocks([bottleneck, { ...resnext, stage: 4 }], plan)).rejects.toThrow(
    'resnext50: there is no stage 4 among 4',
  );
  expect(memory().numTensors).toBe(before);
});

test('a cancellation that comes in from outside stops within one run', async () => {
  let isCancelled = false;
  const done: number[] = [];
  const running = timeBlocks(
    [bottleneck, resnext],
    { warmUps: 1, repeats: 1000 },
    { isCancelled: () => isCancelled, report: (run) => void done.push(run) },
  );
  setTimeout(() => (isCancelled = true));
  expect(await running).toBeNull();
  expect(done.length).toBeLessThan(1000);
});

test('refuses what does not fit into memory', async () => {
  const huge = { id: 'huge', spec: { ...CATALOGUE.resnet50, groups: 2, width_per_group: 510 }, stage: 0 };
  // 56² positions × 1020² / 2 products are 6.1 GiB alone: 510 channels do not come in fours, for which the kernel needs none.
  await expect(timeBlocks([huge], plan)).rejects.toThrow('this needs 6.2 GiB of memory, and there is room for 1.0');
});
