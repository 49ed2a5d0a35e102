import { expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { derive } from '../derive';
import { formKernels, KERNEL_PLACES, weightCount, weightFactors } from './formKernels';
import { layerFigures } from './layerFigures';

const FORMS = ['a', 'b', 'c'] as const;
const resnext = { cardinality: 32, pathWidth: 4, outerChannels: 256 };
const countsOf = (form: 'a' | 'b' | 'c', block = resnext) =>
  KERNEL_PLACES.map((place) => weightCount(formKernels(form, block)[place]));

test.each(FORMS)("form (%s) of 32×4d has the 70,144 weights of the paper's equation 4", (form) => {
  expect(countsOf(form)).toEqual([32_768, 4_608, 32_768]);
});

/** Equation 4 by hand, in the paper's section 3.4. */
test.each([
  [1, 64, 69_632],
  [2, 40, 69_760],
  [4, 24, 69_888],
  [8, 14, 71_456],
  [32, 4, 70_144],
])('%d×%dd has %d in every form', (cardinality, pathWidth, total) => {
  for (const form of FORMS)
    expect(countsOf(form, { cardinality, pathWidth, outerChannels: 256 }).reduce((a, b) => a + b)).toBe(total);
});

test('form (c) is what the model builds', () => {
  const derivation = derive(CATALOGUE.resnext50_32x4d);
  if (!derivation.ok) throw new Error('ResNeXt-50 can be counted');
  const convolutions = derivation.value.graph.stages[0]!.blocks[1]!.template.layers.filter(
    ({ kind }) => kind === 'conv',
  );
  expect(convolutions.map((layer) => layerFigures(layer).params)).toEqual(countsOf('c'));
});

test('factors are written as one counts: kernels, window, inputs of an output, outputs', () => {
  const kernels = formKernels('c', resnext);
  expect(KERNEL_PLACES.map((place) => weightFactors(kernels[place]))).toEqual([
    [256, 128],
    [3, 3, 4, 128],
    [128, 256],
  ]);
  expect(weightFactors(formKernels('a', resnext).transform)).toEqual([32, 3, 3, 4, 4]);
});
