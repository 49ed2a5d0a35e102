import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { recipeLogits, smallVariants } from '../../../../tests/support/generatedCode';
import { forwardCases, torchvisionModels, variants } from '../../../../tests/support/oracles';
import { askPython, findPython, skipNote } from '../../../../tests/support/python';
import { oracleSpec, validSpecs } from '../../../../tests/support/specs';
import type { ArchitectureSpec } from '../../architecture/spec';
import { stateDictShapes } from '../../figures/stateDict';
import { networkFigures } from '../../figures/networkFigures';
import { buildGraph } from '../../network/buildGraph';
import { codeFor } from '../codeFor';

interface Answer {
  params: number;
  state_dict: Record<string, number[]>;
  /** The shape of the output, or the logits where weights were set. */
  output: number[];
}

const python = findPython('import torch');
const withWeights = python === null ? null : findPython('import torch, numpy');
/** torch 2 and newer make networks of any size in no memory. */
const withoutStorage = python === null ? null : findPython('import torch; torch.device.__enter__');
const note = skipNote(python, 'the PyTorch source', 'python3 with torch');
const noteOnWeights = skipNote(withWeights, 'the PyTorch source with given weights', 'python3 with torch and numpy');

function question(spec: ArchitectureSpec, weights: boolean) {
  return { source: codeFor(buildGraph(spec), 'pytorch').text, input: [spec.in_channels, ...spec.input_size], weights };
}

const ask = (specs: readonly ArchitectureSpec[]) =>
  askPython<Answer>(
    python!,
    'run_pytorch.py',
    specs.map((spec) => question(spec, false)),
  ); // skipped without a Python
const askWithWeights = (specs: readonly ArchitectureSpec[]) =>
  askPython<Answer>(
    withWeights!,
    'run_pytorch.py',
    specs.map((spec) => question(spec, true)),
  );

describe.skipIf(python === null)(`the PyTorch source, run${note}`, { timeout: 600_000 }, () => {
  test('torchvision’s ten models and random ones: its parameters, its state_dict’s keys and shapes in its order', async () => {
    const oracles = torchvisionModels();
    const answers = await ask(oracles.map(oracleSpec));
    answers.forEach(({ params, state_dict, output }, i) => {
      const oracle = oracles[i]!;
      expect.soft(params, oracle.name).toBe(oracle.params);
      expect.soft(Object.entries(state_dict), oracle.name).toEqual(Object.entries(oracle.state_dict));
      expect.soft(output, oracle.name).toEqual([1, oracle.spec['num_classes']]);
    });
    expect(answers).toHaveLength(oracles.length);
  });

  test('variants: the parameters and buffers of an independent PyTorch module', async () => {
    const oracles = variants();
    const answers = await ask(oracles.map(oracleSpec));
    answers.forEach(({ params, state_dict }, i) => {
      const { name, params: expected, buffers } = oracles[i]!;
      expect.soft({ params, buffers: bufferCount(state_dict) }, name).toEqual({ params: expected, buffers });
    });
    expect(answers).toHaveLength(oracles.length);
  });

  test('any valid network: the model’s own parameters, keys, shapes and classes', async () => {
    const drawn = fc.sample(validSpecs(), { numRuns: 200, seed: 41 });
    const specs = withoutStorage === null ? drawn.filter(isSmall) : drawn;
    const answers = await ask(specs);
    answers.forEach(({ params, state_dict, output }, i) => {
      const graph = buildGraph(specs[i]!);
      const said = JSON.stringify(specs[i]);
      expect.soft(params, said).toBe(networkFigures(graph).totals.params);
      expect.soft(Object.entries(state_dict), said).toEqual([...stateDictShapes(graph)]);
      expect.soft(output, said).toEqual([1, specs[i]!.num_classes]);
    });
    expect(answers.length).toBeGreaterThan(10);
    expect(answers).toHaveLength(specs.length);
  });
});

describe.skipIf(withWeights === null)(
  `the PyTorch source with given weights${noteOnWeights}`,
  { timeout: 600_000 },
  () => {
    beforeAll(useWasm);

    test('computes torchvision’s logits', async () => {
      const cases = forwardCases();
      const answers = await askWithWeights(cases.map(oracleSpec));
      answers.forEach(({ output }, i) => {
        expect.soft(largestRelativeError(output, cases[i]!.logits), cases[i]!.name).toBeLessThan(1e-4);
      });
      expect(answers).toHaveLength(cases.length);
    });

    test('every block, order, shortcut, stride and stem: computes what the TensorFlow.js network computes', async () => {
      const specs = smallVariants();
      const answers = await askWithWeights(specs);
      answers.forEach(({ output }, i) => {
        expect.soft(largestRelativeError(output, recipeLogits(specs[i]!)), JSON.stringify(specs[i])).toBeLessThan(1e-4);
      });
      expect(answers).toHaveLength(64);
    });
  },
);

function isSmall(spec: ArchitectureSpec): boolean {
  const { params, macs } = networkFigures(buildGraph(spec)).totals;
  return params < 3e7 && macs < 1e10;
}

function bufferCount(stateDict: Record<string, number[]>): number {
  return Object.entries(stateDict).reduce(
    (sum, [key, [length = 0]]) => sum + (/running_(mean|var)$/.test(key) ? length : 0),
    0,
  );
}
