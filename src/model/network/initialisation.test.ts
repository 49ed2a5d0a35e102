import { dispose, randomNormal, relu, sub, type Tensor } from '@tensorflow/tfjs-core';
import { model as tfModel } from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { specOf } from '../../../tests/support/specs';
import { randomWeights } from '../execution/randomWeights';
import type { ArchitectureSpec } from '../architecture/spec';
import { buildNetwork, type Network } from './buildNetwork';

beforeAll(useWasm);

const small = { layers: [2, 2], base_planes: 16, num_classes: 3, input_size: [20, 20], stem: 'cifar' };
const variants = (['basic', 'bottleneck'] as const).flatMap((block) =>
  (['post', 'pre'] as const).map((order) => [block, order, specOf({ ...small, block, order })] as const),
);

/** Every weight by its layer and name. */
function valuesOf(network: Network): Map<string, number[]> {
  return new Map(
    [...network.layerById].flatMap(([id, layer]) =>
      layer.weights.map((weight) => [
        `${id} ${weight.originalName.split('/').at(-1)!}`, // a name has a last part
        [...weight.read().dataSync()],
      ]),
    ),
  );
}

/** What torchvision's constructor and timm's `zero_init_last` set to zero, by their sources. */
function zeroedIn({ block, order }: ArchitectureSpec): string {
  const last = block === 'basic' ? 2 : 3;
  return order === 'post' ? `bn${last} gamma` : `conv${last} kernel`;
}

test.each(variants)('%s, %s: zero_init_residual zeroes the end of each branch, and nothing else', (_, __, spec) => {
  const [plain, zeroed] = [false, true].map((zero_init_residual) =>
    buildNetwork({ ...spec, zero_init_residual }, randomWeights(7)),
  ) as [Network, Network];
  const [before, after] = [valuesOf(plain), valuesOf(zeroed)];
  const changed = [...after.keys()].filter((key) => String(before.get(key)) !== String(after.get(key)));
  expect(changed).toEqual(['1.0', '1.1', '2.0', '2.1'].map((place) => `layer${place}.${zeroedIn(spec)}`));
  expect(changed.flatMap((key) => after.get(key)!).every((value) => value === 0)).toBe(true); // it is one of its keys
  plain.dispose();
  zeroed.dispose();
});

test.each(variants)('%s, %s: such a block passes on what its shortcut gives it', (_, order, spec) => {
  const network = buildNetwork({ ...spec, zero_init_residual: true }, randomWeights(7));
  const block = network.sections.find(({ id }) => id === 'layer2.1')!.model; // an identity
  const x = randomNormal(block.inputs[0]!.shape.with(0, 1) as number[], 0, 1, 'float32', 3); // one input
  const output = tfModel({ inputs: block.inputs, outputs: block.outputs }).predict(x) as Tensor; // one output
  const difference = sub(output, order === 'post' ? relu(x) : x);
  expect(Math.max(...difference.dataSync())).toBe(0);
  expect(Math.min(...difference.dataSync())).toBe(0);
  dispose([x, output, difference]);
  network.dispose();
});
