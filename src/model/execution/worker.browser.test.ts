import { proxy, wrap } from 'comlink';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { mapShape } from '../graph/shape';
import type { ExecutionApi, GroupedRequest, ThreeFormsRequest } from './executionTypes';

const request: GroupedRequest = {
  inChannels: 64,
  outChannels: 64,
  kernelSize: 3,
  groups: 32,
  side: 14,
  seed: 1,
  warmUps: 1,
  repeats: 3,
};
const resnext: ThreeFormsRequest = {
  channels: 256,
  cardinality: 32,
  pathWidth: 4,
  side: 14,
  seed: 1,
  warmUps: 1,
  repeats: 1,
};

let worker: Worker;
let api: ReturnType<typeof wrap<ExecutionApi>>;

beforeAll(() => {
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  api = wrap<ExecutionApi>(worker);
});
afterAll(() => worker.terminate());

test('computes in a worker, on WebAssembly', async () => {
  const progress: number[] = [];
  const result = await api.groupedAgainstMasked(
    request,
    proxy((done: number) => void progress.push(done)),
  );
  expect(result!.backend).toBe('wasm');
  expect(result!.maskedOutput).toHaveLength(14 * 14 * 64);
  expect(result!.largestDifference).toBeLessThan(1e-4 * result!.largestOutput);
  expect(progress).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('hands over every array, and is ready for the next call', async () => {
  for (let call = 0; call < 2; call++) {
    const { forms, pathMaps, lastKernel, largestDifferences, largestOutput } = (await api.threeForms(resnext))!; // nobody cancels
    expect(Object.values(forms).map(({ output }) => output.length)).toEqual([
      14 * 14 * 256,
      14 * 14 * 256,
      14 * 14 * 256,
    ]);
    expect([pathMaps.length, lastKernel.length]).toEqual([14 * 14 * 128, 128 * 256]);
    expect(Math.max(...Object.values(largestDifferences))).toBeLessThan(1e-4 * largestOutput);
  }
});

test("times blocks that the project's own builder made", async () => {
  const result = await api.timeBlocks([{ id: 'x', spec: CATALOGUE.resnext50_32x4d, stage: 0 }], {
    warmUps: 1,
    repeats: 2,
  });
  expect(result!.blocks[0]!.input).toEqual(mapShape(256, 56, 56));
  expect(result!.blocks[0]!.timing.all).toHaveLength(2);
});

test('a bad request rejects with plain words', async () => {
  await expect(api.groupedAgainstMasked({ ...request, groups: 7 })).rejects.toThrow(
    'groups 7 must divide 64 input and 64 output channels',
  );
});

test('cancel stops what is under way and what waits; what is asked for later runs', async () => {
  const long = { ...request, repeats: 100_000 };
  const stopped = [api.groupedAgainstMasked(long), api.groupedAgainstMasked(long)];
  await api.cancel();
  expect(await Promise.all(stopped)).toEqual([null, null]);
  expect(await api.groupedAgainstMasked(request)).not.toBeNull();
});
