import { expect, test } from 'vitest';
import { errorAxis } from './errorAxis';

test('two numbers stand 8 % of their range within the ends', () => {
  const { place } = errorAxis([20, 30]);
  expect(place(20)).toBeCloseTo(0.8 / 11.6, 9);
  expect(place(30)).toBeCloseTo(10.8 / 11.6, 9);
  expect(place(25)).toBeCloseTo(0.5, 9);
});

test('ticks are round numbers inside', () => {
  expect(errorAxis([25.03, 28.54]).ticks).toEqual([25, 26, 27, 28]);
  expect(errorAxis([22.2, 31.2]).ticks).toEqual([22, 24, 26, 28, 30]);
});

test('one number alone has an axis too', () => {
  expect(errorAxis([25]).place(25)).toBeCloseTo(0.5, 9);
});

test('while numbers are hidden, as much room above what is shown as below', () => {
  const { place } = errorAxis([24, 23, 22], [24]);
  expect(place(24)).toBeCloseTo(0.5, 9);
  // From 22 to 26, and 8 % of that at either end.
  expect(place(22)).toBeCloseTo(0.32 / 4.64, 9);
});
