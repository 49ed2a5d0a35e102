import { setBackend } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { fileURLToPath } from 'node:url';
import { EXPERIMENT, MEASURED_SPECS, type MeasuredNetwork } from '../../src/model/measured/experiment';
import { train } from '../../src/model/training/train';
import { registerWasmConvGradient } from '../../src/model/training/wasmConvGradient';
import { readDigits } from './mnistDigits';

/** One network from one seed, in a process of its own: `one.ts <network> <seed> [steps]` prints the run as JSON. */
async function main([network, seed, steps = String(EXPERIMENT.steps)]: readonly string[]): Promise<void> {
  setWasmPaths(fileURLToPath(new URL('.', import.meta.resolve('@tensorflow/tfjs-backend-wasm'))));
  if (!(await setBackend(EXPERIMENT.backend))) throw new Error('the wasm backend did not start');
  registerWasmConvGradient();
  const spec = MEASURED_SPECS[network as MeasuredNetwork]; // main.ts names one of them
  const { losses, gradientNorms, ...errors } = train(
    { ...EXPERIMENT, spec, seed: Number(seed), steps: Number(steps) },
    readDigits(),
  );
  const norms = { first: rounded(gradientNorms.first), last: rounded(gradientNorms.last) };
  console.log(JSON.stringify({ network, seed: Number(seed), loss: means(losses), ...errors, gradientNorms: norms }));
}

function means(losses: readonly number[]): number[] {
  const { lossEvery } = EXPERIMENT;
  return Array.from({ length: losses.length / lossEvery }, (_, i) => {
    const some = losses.slice(i * lossEvery, (i + 1) * lossEvery);
    return rounded(some.reduce((sum, loss) => sum + loss, 0) / lossEvery);
  });
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

await main(process.argv.slice(2));
