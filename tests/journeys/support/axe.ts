import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.0 and 2.1, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

export interface AxeViolation {
  rule: string;
  help: string;
  /** A CSS selector and what is wrong, for each element. */
  elements: { selector: string; problem: string }[];
}

/**
 * What axe finds wrong with the page as it stands. Its source comes in through the debugging
 * protocol, which the page's Content-Security-Policy does not bind, so the policy stays on.
 *
 * @param within what has changed since the whole page was looked at, as a selector; else all of it
 */
export async function axeViolations(page: Page, within = 'html'): Promise<AxeViolation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([part, values]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(part, { runOnly: { type: 'tag', values } }),
    [within, tags] as const,
  );
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target, failureSummary }) => ({
      selector: target.flat().join(' '),
      problem: failureSummary ?? '',
    })),
  }));
}
