import { beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { recipeLogits, smallVariants, weightedIds } from '../../../../tests/support/generatedCode';
import { forwardCases } from '../../../../tests/support/oracles';
import { askPython, findPython, skipNote } from '../../../../tests/support/python';
import { oracleSpec } from '../../../../tests/support/specs';
import { CATALOGUE } from '../../architecture/catalogue';
import type { ArchitectureSpec } from '../../architecture/spec';
import { networkFigures } from '../../figures/networkFigures';
import { buildGraph } from '../../network/buildGraph';
import { codeFor } from '../codeFor';

interface Answer {
  params: number;
  /** Names of the layers that have weights. */
  layers: string[];
  /** The shape of the output, or the logits where weights were set. */
  output: number[];
}

const BACKENDS: Record<string, string>[] = [
  {},
  { KERAS_BACKEND: 'torch' },
  { KERAS_BACKEND: 'jax' },
  { KERAS_BACKEND: 'tensorflow' },
];
const python = findPython('import numpy, keras; assert keras.__version__ >= "3"', BACKENDS);
const note = skipNote(python, 'the Keras source', 'python3 with Keras 3');

/** A layer's id as a name that every backend of Keras takes. */
const kerasName = (id: string): string => id.replaceAll('.', '_');

function ask(specs: readonly ArchitectureSpec[], weights: boolean): Promise<Answer[]> {
  const questions = specs.map((spec) => {
    const graph = buildGraph(spec);
    const ids = Object.fromEntries(weightedIds(graph).map((id) => [kerasName(id), id]));
    return { source: codeFor(graph, 'keras').text, input: [spec.in_channels, ...spec.input_size], ids, weights };
  });
  return askPython<Answer>(python!, 'run_keras.py', questions); // skipped without a Python
}

describe.skipIf(python === null)(`the Keras source, run${note}`, { timeout: 900_000 }, () => {
  beforeAll(useWasm);

  test('networks of the catalogue: their parameters, layers and classes', async () => {
    const ids = [
      'resnet18',
      'resnet50',
      'resnext50_32x4d',
      'plain18',
      'cifar_resnet20',
      'cifar_resnet110',
      'resnet200_pre',
      'cifar_resnet1202',
    ] as const;
    const answers = await ask(
      ids.map((id) => CATALOGUE[id]),
      false,
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

  test('given weights, it computes torchvision’s logits', async () => {
    const cases = forwardCases();
    const answers = await ask(cases.map(oracleSpec), true);
    answers.forEach(({ output }, i) => {
      expect.soft(largestRelativeError(output, cases[i]!.logits), cases[i]!.name).toBeLessThan(1e-4);
    });
    expect(answers).toHaveLength(cases.length);
  });

  test('every block, order, shortcut, stride and stem: computes what the TensorFlow.js network computes', async () => {
    const specs = smallVariants();
    const answers = await ask(specs, true);
    answers.forEach(({ params, output }, i) => {
      const said = JSON.stringify(specs[i]);
      expect.soft(params, said).toBe(networkFigures(buildGraph(specs[i]!)).totals.params);
      expect.soft(largestRelativeError(output, recipeLogits(specs[i]!)), said).toBeLessThan(1e-4);
    });
    expect(answers).toHaveLength(64);
  });
});
