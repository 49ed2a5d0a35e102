/** What came out of one step, or of all. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const passedOnce: Tally = { passed: 1, failed: 0, skipped: 0 };
export const failedOnce: Tally = { passed: 0, failed: 1, skipped: 0 };

/** All steps as one. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed`, and `, 3 skipped` where some were. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
