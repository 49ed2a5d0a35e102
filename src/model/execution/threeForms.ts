import * as tf from '@tensorflow/tfjs-core';
import { activeBackend } from './activeBackend';
import { largestDifference, largestMagnitude } from './comparing';
import type { FormId, FormResult, ThreeForms, ThreeFormsRequest } from './executionTypes';
import { groupedRoom } from './groupedRoom';
import { requirePositiveIntegers, requireRoom, requireRunPlan, requireSeed } from './requestChecks';
import { concatenatedForm, drawPaths, type Form, groupedForm, INPUT_STREAM, splitForm } from './resnextForms';
import { normalValues } from './seededValues';
import { type RunControl, timeInTurn, type TimedRuns, UNINTERRUPTED } from './timing';

const FORM_ORDER = ['split', 'concatenated', 'grouped'] as const satisfies readonly FormId[];

/**
 * Runs ResNeXt's block in the three forms of the paper's figure 3 on the active backend, all from the
 * same weights. The input is normal, the weights too with He's deviation, so outputs are about 1.
 *
 * @returns null if it was cancelled
 * @throws where the request describes no block
 */
export async function threeForms(
  request: ThreeFormsRequest,
  control: RunControl = UNINTERRUPTED,
): Promise<ThreeForms | null> {
  checkRequest(request);
  const { channels, side, seed } = request;
  const input = normalValues(seed, INPUT_STREAM, side ** 2 * channels, 1);
  const x = tf.tensor4d(input, [1, side, side, channels]);
  const paths = drawPaths(request);
  const forms = { split: splitForm(paths), concatenated: concatenatedForm(paths), grouped: groupedForm(paths) };
  try {
    const runs = await timeInTurn(
      FORM_ORDER.map((id) => () => forms[id].run(x)),
      request,
      control,
    );
    if (runs === null) return null;
    const pathMaps = tf.tidy(() => forms.concatenated.pathMaps(x));
    const results = formResults(forms, runs);
    return {
      request,
      input,
      forms: results,
      ...compare(results),
      pathMaps: await pathMaps.data<'float32'>().finally(() => pathMaps.dispose()),
      lastKernel: await forms.concatenated.lastKernel.data<'float32'>(),
      backend: activeBackend(),
    };
  } finally {
    tf.dispose([x, ...FORM_ORDER.flatMap((id) => forms[id].kernels)]);
  }
}

function formResults(forms: Record<FormId, Form>, { outputs, timings }: TimedRuns): Record<FormId, FormResult> {
  const results = FORM_ORDER.map((id, i): [FormId, FormResult] => {
    const params = forms[id].kernels.reduce((sum, kernel) => sum + kernel.size, 0);
    return [id, { output: outputs[i]!, params, timing: timings[i]! }]; // one of each for every form
  });
  return Object.fromEntries(results) as Record<FormId, FormResult>; // every form is there
}

function compare({
  split,
  concatenated,
  grouped,
}: Record<FormId, FormResult>): Pick<ThreeForms, 'largestDifferences' | 'largestOutput'> {
  return {
    largestDifferences: {
      splitConcatenated: largestDifference(split.output, concatenated.output),
      splitGrouped: largestDifference(split.output, grouped.output),
      concatenatedGrouped: largestDifference(concatenated.output, grouped.output),
    },
    largestOutput: largestMagnitude(split.output),
  };
}

function checkRequest(request: ThreeFormsRequest): void {
  const { channels, cardinality, pathWidth, side, seed } = request;
  requirePositiveIntegers({ channels, cardinality, pathWidth, side });
  requireSeed(seed);
  requireRunPlan(request);
  const inside = cardinality * pathWidth;
  const positions = side ** 2;
  const maps = positions * (3 * channels + 4 * inside);
  const weights = inside * (4 * channels + 18 * pathWidth); // no two forms share all kernels
  requireRoom(
    maps +
      weights +
      groupedRoom({ inChannels: inside, outChannels: inside, groups: cardinality, kernelSize: 3, positions }),
  );
}
