import { expect, test } from 'vitest';
import { PAPER_BUDGET, pathParams } from '../../../model/figures/cardinality';
import { areComparable } from '../../../model/published/publishedResult';
import { DOUBLE_COMPLEXITY } from '../../../model/published/resnextPaper';
import { errorText, TRAINED } from './trained';

test('the paper’s five blocks with both errors, as printed', () => {
  const lines = TRAINED.map(({ cardinality, pathWidth, errors }) =>
    [cardinality, pathWidth, errorText(errors[50]), errorText(errors[101])].join(' '),
  );
  expect(lines).toEqual(['1 64 23.9 22.0', '2 40 23.0 21.7', '4 24 22.6 21.4', '8 14 22.3 21.3', '32 4 22.2 21.2']);
});

test('what shares an axis was measured in one way', () => {
  const [first] = TRAINED;
  const drawn = [
    ...TRAINED.flatMap(({ errors }) => [errors[50], errors[101]]),
    ...DOUBLE_COMPLEXITY.filter(({ measure }) => measure === 'top1Error'),
  ];
  for (const result of drawn) expect(areComparable(first!.errors[50], result)).toBe(true); // five
});

test('all five keep to the budget within 3 %', () => {
  for (const { cardinality, pathWidth } of TRAINED) {
    expect(Math.abs(pathParams({ cardinality, width: pathWidth }) / PAPER_BUDGET - 1)).toBeLessThan(0.03);
  }
});
