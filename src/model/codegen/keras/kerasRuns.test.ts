import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { inDepth, isDeep } from '../../../../tests/support/deep';
import { recipeLogits, smallVariants, someOfEach, weightedIds } from '../../../../tests/support/generatedCode';
import { dilatedForwardCases, forwardCases, timmForwardCases, zeroInits } from '../../../../tests/support/oracles';
import { findPython, type PythonScript, skipNote, startPython } from '../../../../tests/support/python';
import { oracleSpec } from '../../../../tests/support/specs';
import { CATALOGUE } from '../../architecture/catalogue';
import type { ArchitectureSpec } from '../../architecture/spec';
import { networkFigures } from '../../figures/networkFigures';
import { buildGraph } from '../../network/buildGraph';
import { codeFor } from '../codeFor';

/** What is asked of a network beside its layers: the output's shape, its values, or which scales start at zero. */
type Subject = 'shapes' | 'logits' | 'start';

interface Question {
  source: string;
  input: readonly number[];
  /** Layer ids by the names that the layers have in Keras. */
  ids: Record<string, string>;
  about: Subject;
}

interface Answer<Output> {
  params: number;
  /** Names of the layers that have weights. */
  layers: string[];
  output: Output[];
}

/** What the user's Keras runs on where KERAS_BACKEND says so or none of these is there. */
const BACKENDS = ['torch', 'jax', 'tensorflow'].map((name) => ({ KERAS_BACKEND: name }));
const python = findPython(
  'import numpy, keras; assert keras.__version__ >= "3"',
  process.env['KERAS_BACKEND'] === undefined ? [...BACKENDS, {}] : [{}],
);
const note = skipNote(python, 'the Keras source', 'Python with Keras 3');

/** A layer's id as a name that every backend of Keras takes. */
const kerasName = (id: string): string => id.replaceAll('.', '_');

describe.skipIf(python === null)(`the Keras source, run${note}`, { timeout: 900_000 }, () => {
  let script: PythonScript<Question, unknown>;

  beforeAll(async () => {
    script = startPython(python!, 'run_keras.py'); // skipped without a Python
    await useWasm();
  });
  afterAll(() => script.end());

  async function ask<Output>(specs: readonly ArchitectureSpec[], about: Subject): Promise<Answer<Output>[]> {
    const questions = specs.map((spec) => {
      const graph = buildGraph(spec);
      const ids = Object.fromEntries(weightedIds(graph).map((id) => [kerasName(id), id]));
      return { source: codeFor(graph, 'keras').text, input: [spec.in_channels, ...spec.input_size], ids, about };
    });
    return (await script.ask(questions)) as Answer<Output>[]; // the script answers what it is asked about
  }

  test('networks of the catalogue: their parameters, layers and classes', async () => {
    const few = ['resnet18', 'resnext50_32x4d', 'cifar_resnet20'] as const;
    const many = ['resnet50', 'plain18', 'cifar_resnet110', 'resnet200_pre', 'cifar_resnet1202'] as const;
    const ids = isDeep ? [...few, ...many] : few;
    const answers = await ask(
      ids.map((id) => CATALOGUE[id]),
      'shapes',
    );
    answers.forEach(({ params, layers, output }, i) => {
      const id = ids[i]!;
      const graph = buildGraph(CATALOGUE[id]);
      expect.soft(params, id).toBe(networkFigures(graph).totals.params);
      expect.soft(layers.toSorted(), id).toEqual(weightedIds(graph).map(kerasName).toSorted());
      expect.soft(output, id).toEqual([null, CATALOGUE[id].num_classes]);
    });
    expect(answers).toHaveLength(ids.length);
  });

  test('scales that start at zero are torchvision’s', async () => {
    const oracles = zeroInits();
    const answers = await ask<string>(oracles.map(oracleSpec), 'start');
    expect(answers.map(({ output }) => output)).toEqual(
      oracles.map(({ zeros }) => zeros.map((key) => kerasName(key.replace(/\.weight$/, '')))),
    );
  });

  test('given weights, it computes torchvision’s and timm’s logits', async () => {
    const cases = [
      ...inDepth(forwardCases(), ({ name }) => ['resnet18', 'small_groups'].includes(name)),
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
    answers.forEach(({ params, output }, i) => {
      const said = JSON.stringify(specs[i]);
      expect.soft(params, said).toBe(networkFigures(buildGraph(specs[i]!)).totals.params);
      expect.soft(largestRelativeError(output, recipeLogits(specs[i]!)), said).toBeLessThan(1e-4);
    });
    expect(answers).toHaveLength(isDeep ? 64 + 16 + 12 : 16 + 8 + 6);
  });
});
