import '@tensorflow/tfjs-backend-cpu';
import { env, memory, setBackend } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { CATALOGUE, type ModelId } from '../../src/model/architecture/catalogue';
import { derive, type Derived } from '../../src/model/derive';
import { forgetTemplates } from '../../src/model/network/templates';
import { flatBottleneckNetwork } from './flatNetwork';
import { type Contender, interleave } from './interleave';
import { median, p95 } from './statistics';
import { ms, table, times, verdict } from './table';

const LEAST_SPEEDUP = 10;
const MOST_FOR_1202 = 5;

/** Prints what building and counting costs, in ratios. @returns whether the aims hold */
export async function benchModel(isQuick: boolean): Promise<boolean> {
  env().set('PROD', true); // TensorFlow.js advises another backend otherwise
  await setBackend('cpu');
  const isFast = againstFlat(isQuick ? 3 : 12);
  const isBounded = deepAgainstShallow(isQuick ? 5 : 30);
  return isFast && isBounded;
}

function againstFlat(rounds: number): boolean {
  checkSameNetwork();
  let flat: LayersModel;
  const found = interleave(
    {
      'flat in tf.layers, zeros on the cpu backend': {
        run: () => (flat = flatBottleneckNetwork(CATALOGUE.resnet152)),
        clean: () => flat.dispose(),
      },
      'spec to graph and figures, cold templates': cold('resnet152'),
      'spec to graph and figures, warm templates': { run: () => network('resnet152') },
    },
    rounds,
  );
  const [flatTimes, coldTimes] = Object.values(found) as [number[], number[], number[]]; // of three contenders
  const ratio = median(flatTimes) / median(coldTimes);
  console.log(`resnet152 (${rounds} rounds in turn)`);
  console.log(
    table(
      ['', 'fastest', 'median', 'p95', 'faster than flat'],
      Object.entries(found).map(([name, taken]) => [
        name,
        ms(Math.min(...taken)),
        ms(median(taken)),
        ms(p95(taken)),
        times(median(flatTimes) / median(taken)),
      ]),
    ),
  );
  const isFast = ratio >= LEAST_SPEEDUP;
  console.log(`Cold at least ${LEAST_SPEEDUP}× faster than flat: ${verdict(isFast)} (${times(ratio)}).\n`);
  return isFast;
}

function deepAgainstShallow(rounds: number): boolean {
  const found = interleave(
    { cifar_resnet110: cold('cifar_resnet110'), cifar_resnet1202: cold('cifar_resnet1202') },
    rounds,
  );
  const shallow = median(found.cifar_resnet110);
  const ratio = median(found.cifar_resnet1202) / shallow;
  console.log(`Spec to graph and figures, cold templates (${rounds} rounds in turn)`);
  console.log(
    table(
      ['', 'fastest', 'median', 'p95', 'of cifar_resnet110'],
      Object.entries(found).map(([name, taken]) => [
        name,
        ms(Math.min(...taken)),
        ms(median(taken)),
        ms(p95(taken)),
        times(median(taken) / shallow),
      ]),
    ),
  );
  const isBounded = ratio <= MOST_FOR_1202;
  console.log(`cifar_resnet1202 at most ${MOST_FOR_1202}× cifar_resnet110: ${verdict(isBounded)} (${times(ratio)}).\n`);
  return isBounded;
}

/** A comparison counts only between networks with the same parameters, and without a tensor left behind. */
function checkSameNetwork(): void {
  const before = memory().numTensors;
  const flat = flatBottleneckNetwork(CATALOGUE.resnet152);
  const { params, buffers } = network('resnet152').figures.totals;
  const counted = flat.countParams();
  flat.dispose();
  if (counted !== params + buffers)
    throw new Error(`the flat network has ${counted} parameters and buffers, not ${params + buffers}`);
  if (memory().numTensors !== before) throw new Error('the flat network left tensors behind');
}

/** As if TensorFlow.js had built nothing yet. */
function cold(id: ModelId): Contender {
  return { prepare: forgetTemplates, run: () => network(id) };
}

function network(id: ModelId): Derived {
  const derived = derive(CATALOGUE[id]);
  if (!derived.ok) throw new Error(`${id} cannot be counted`);
  return derived.value;
}
