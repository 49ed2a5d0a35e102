import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { inDepth, isDeep } from '../../../../tests/support/deep';
import { recipeLogits, smallVariants, someOfEach } from '../../../../tests/support/generatedCode';
import {
  dilatedForwardCases,
  dilatedModels,
  forwardCases,
  timmForwardCases,
  timmModels,
  torchvisionModels,
  variants,
  zeroInits,
} from '../../../../tests/support/oracles';
import { findPython, type PythonScript, skipNote, startPython } from '../../../../tests/support/python';
import { oracleSpec, validSpecs } from '../../../../tests/support/specs';
import type { ArchitectureSpec } from '../../architecture/spec';
import { stateDictShapes } from '../../figures/stateDict';
import { networkFigures } from '../../figures/networkFigures';
import { buildGraph } from '../../network/buildGraph';
import { codeFor } from '../codeFor';

/** What is asked of a network beside its parameters: the output's shape, its values, or which weights start at zero. */
type Subject = 'shapes' | 'logits' | 'start';

interface Question {
  source: string;
  input: readonly number[];
  about: Subject;
}

interface Answer<Output> {
  params: number;
  state_dict: Record<string, number[]>;
  output: Output[];
}

/** torch 2 and newer make networks of any size in no memory. */
const python = findPython('import numpy, torch; torch.device.__enter__');
const note = skipNote(python, 'the PyTorch source', 'Python with torch 2 and numpy');

describe.skipIf(python === null)(`the PyTorch source, run${note}`, { timeout: 600_000 }, () => {
  let script: PythonScript<Question, unknown>;

  beforeAll(async () => {
    script = startPython(python!, 'run_pytorch.py'); // skipped without a Python
    await useWasm();
  });
  afterAll(() => script.end());

  async function ask<Output>(specs: readonly ArchitectureSpec[], about: Subject): Promise<Answer<Output>[]> {
    const questions = specs.map((spec) => ({
      source: codeFor(buildGraph(spec), 'pytorch').text,
      input: [spec.in_channels, ...spec.input_size],
      about,
    }));
    return (await script.ask(questions)) as Answer<Output>[]; // the script answers what it is asked about
  }

  test('models of torchvision and timm and random ones: their parameters, their state_dict’s keys and shapes in their order', async () => {
    const oracles = [...torchvisionModels(), ...dilatedModels(), ...timmModels()];
    const answers = await ask(oracles.map(oracleSpec), 'shapes');
    answers.forEach(({ params, state_dict, output }, i) => {
      const oracle = oracles[i]!;
      expect.soft(params, oracle.name).toBe(oracle.params);
      expect.soft(Object.entries(state_dict), oracle.name).toEqual(Object.entries(oracle.state_dict));
      expect.soft(output, oracle.name).toEqual([1, oracle.spec['num_classes']]);
    });
    expect(answers).toHaveLength(oracles.length);
  });

  test('variants: the parameters and buffers of an independent PyTorch module', async () => {
    const oracles = inDepth(variants(), ({ name }) => name !== 'cifar_resnet1202');
    const answers = await ask(oracles.map(oracleSpec), 'shapes');
    answers.forEach(({ params, state_dict }, i) => {
      const { name, params: expected, buffers } = oracles[i]!;
      expect.soft({ params, buffers: bufferCount(state_dict) }, name).toEqual({ params: expected, buffers });
    });
    expect(answers).toHaveLength(oracles.length);
  });

  test('any valid network: the model’s own parameters, keys, shapes and classes', async () => {
    const specs = fc.sample(validSpecs(), { numRuns: isDeep ? 200 : 30, seed: 41 });
    const answers = await ask(specs, 'shapes');
    answers.forEach(({ params, state_dict, output }, i) => {
      const graph = buildGraph(specs[i]!);
      const said = JSON.stringify(specs[i]);
      expect.soft(params, said).toBe(networkFigures(graph).totals.params);
      expect.soft(Object.entries(state_dict), said).toEqual([...stateDictShapes(graph)]);
      expect.soft(output, said).toEqual([1, specs[i]!.num_classes]);
    });
    expect(answers).toHaveLength(specs.length);
  });

  test('weights that start at zero are torchvision’s', async () => {
    const oracles = zeroInits();
    const answers = await ask<string>(oracles.map(oracleSpec), 'start');
    expect(answers.map(({ output }) => output)).toEqual(oracles.map(({ zeros }) => zeros));
  });

  test('with given weights it computes torchvision’s and timm’s logits', async () => {
    const few = ['resnet18', 'resnext50_32x4d', 'small_groups'];
    const cases = [
      ...inDepth(forwardCases(), ({ name }) => few.includes(name)),
      ...dilatedForwardCases(),
      ...timmForwardCases(),
    ];
    const answers = await ask<number>(cases.map(oracleSpec), 'logits');
    answers.forEach(({ output }, i) => {
      expect.soft(largestRelativeError(output, cases[i]!.logits), cases[i]!.name).toBeLessThan(1e-4);
    });
    expect(answers).toHaveLength(cases.length);
  });

  test('every block, order, shortcut, stride and stem: computes what the TensorFlow.js network computes', async () => {
    const specs = inDepth(smallVariants(), someOfEach);
    const answers = await ask<number>(specs, 'logits');
    answers.forEach(({ output }, i) => {
      expect.soft(largestRelativeError(output, recipeLogits(specs[i]!)), JSON.stringify(specs[i])).toBeLessThan(1e-4);
    });
    expect(answers).toHaveLength(isDeep ? 64 + 16 + 12 : 16 + 8 + 6);
  });
});

function bufferCount(stateDict: Record<string, number[]>): number {
  return Object.entries(stateDict).reduce(
    (sum, [key, [length = 0]]) => sum + (/running_(mean|var)$/.test(key) ? length : 0),
    0,
  );
}
