import { expect, test } from 'vitest';
import { heDeviation, normalValues } from './seededValues';

const COUNT = 100_000;

test("normal values have mean 0, the deviation asked for and the normal distribution's tails", () => {
  const values = normalValues(7, 0, COUNT, 3);
  const moment = (power: number) => values.reduce((sum, value) => sum + (value / 3) ** power, 0) / COUNT;
  expect(moment(1)).toBeCloseTo(0, 1);
  expect(moment(2)).toBeCloseTo(1, 1);
  expect(moment(4)).toBeGreaterThan(2.9);
  expect(moment(4)).toBeLessThan(3.1);
  const beyondTwo = values.filter((value) => Math.abs(value) > 6).length / COUNT;
  expect(beyondTwo).toBeCloseTo(0.0455, 2);
});

test('the same seed and stream give the same values; another seed or stream gives unrelated ones', () => {
  const values = normalValues(7, 0, COUNT, 1);
  expect(normalValues(7, 0, COUNT, 1)).toEqual(values);
  for (const other of [normalValues(8, 0, COUNT, 1), normalValues(7, 1, COUNT, 1), normalValues(0, 7, COUNT, 1)]) {
    const correlation = values.reduce((sum, value, i) => sum + value * other[i]!, 0) / COUNT;
    expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(COUNT));
  }
});

test('a longer list begins with the shorter, odd lengths too', () => {
  expect(normalValues(1, 1, 7, 1)).toEqual(normalValues(1, 1, 100, 1).slice(0, 7));
});

test("He's deviation", () => {
  expect(heDeviation(256)).toBeCloseTo(0.0884, 4);
});
