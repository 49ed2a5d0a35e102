import { expect, test } from 'vitest';
import { closingLine, failedOnce, passedOnce, sum } from './tally';

test('the closing line counts every step, and names the skipped only where there are some', () => {
  expect(closingLine(sum([passedOnce, passedOnce, failedOnce]))).toBe('2 passed, 1 failed');
  expect(closingLine(sum([{ passed: 5, failed: 0, skipped: 2 }, passedOnce]))).toBe('6 passed, 0 failed, 2 skipped');
  expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
});
