import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { diagramStands, openExplore, saveFrom, shownParameters } from '../support/explorePage';
import { draws } from '../support/deep';
import { openPage, recordOf, siteHost } from './support/browser';

/** Lets a chunk of the built page fail to come, until `letCome` is called; `asked` says how often it was wanted. */
async function withhold(page: Page, chunk: string) {
  const pattern = new RegExp(`/assets/${chunk}-[\\w-]+\\.js$`);
  let asked = 0;
  await page.route(pattern, (route) => {
    asked += 1;
    return route.fulfill({ status: 500, body: 'no' });
  });
  const letCome = async () => {
    expect(asked, `${chunk} was never asked for`).toBeGreaterThan(0);
    await page.unroute(pattern);
  };
  return { asked: () => asked, letCome };
}

const changeModel = async (page: Page) => {
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption('resnet18');
  await expect.poll(() => shownParameters(page)).toBe('11,689,512');
};

describe('a panel whose code does not come leaves the others working, and can be tried again', () => {
  test.each([
    { chunk: 'Diagram', name: 'Diagram', query: '', shown: '.drawing [data-block]' },
    { chunk: 'Inspector', name: 'Block inspector', query: '', shown: '.inspector .why' },
    { chunk: 'StageTable', name: 'Stage table', query: '', shown: '.stage-table table' },
    { chunk: 'Costs', name: 'Where the cost is', query: '?panel=costs', shown: '[data-cost-total]' },
    {
      chunk: 'Calculator',
      name: 'Parameter calculator',
      query: '?panel=calculator',
      shown: '[role=tabpanel] [role=spinbutton], [role=tabpanel] input',
    },
  ])('$name', async ({ chunk, name, query, shown }) => {
    const page = await openPage();
    const withheld = await withhold(page, chunk);
    await page.goto(page.url().split('?')[0]! + query); // the first part is always there
    const failed = page.getByRole('alert').filter({ hasText: `“${name}” ran into an error` });
    await failed.waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await changeModel(page);
    await expect.poll(() => withheld.asked()).toBeGreaterThan(1); // another network is another try, by itself, which fails as well
    await failed.waitFor();
    await withheld.letCome();
    await failed.getByRole('button', { name: 'Try again' }).click();
    await page.locator(shown).first().waitFor({ state: 'attached' });
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  test('the model’s own code', async () => {
    const page = await openPage();
    const { letCome } = await withhold(page, 'derive');
    await page.reload();
    const failed = page.getByRole('alert');
    await failed.waitFor();
    expect(await page.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(true);
    await letCome();
    await failed.getByRole('button', { name: 'Try again' }).click();
    await diagramStands(page);
    expect(await shownParameters(page)).toBe('21,797,672');
  });

  test('another language’s words: the page opens in English, and keeps working', async () => {
    const page = await openPage();
    const { letCome } = await withhold(page, 'zh-CN');
    await page.goto(`${page.url().split('?')[0]!}?lang=zh-CN`); // as above
    await diagramStands(page);
    await changeModel(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await letCome();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '为什么是虚线？' }).waitFor();
  });
});

test('a whole tour asks no other host, breaks no policy and writes no error', async () => {
  const page = await openExplore('model=resnet50&compare=resnext50_32x4d');
  for (const panel of ['Where the cost is', 'Parameter calculator', 'Stage table']) {
    await page.getByRole('tab', { name: panel }).click();
    await page.locator('[role=tabpanel] [aria-busy]').waitFor({ state: 'detached' });
  }
  await page.locator('.block[data-block="layer2.1"]').first().click();
  await page.locator('.block[data-block="layer2.1"]').first().click();
  await page.locator('.layer').first().waitFor();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('projector');
  await saveFrom(page, 'Report, JSON');
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('tab', { name: '阶段表' }).waitFor();
  const { hosts, errors, cspViolations, requests } = recordOf(page);
  expect([...hosts]).toEqual([siteHost()]);
  expect(requests.filter((url) => !url.startsWith(`http://${siteHost()}/`) && !url.startsWith('blob:'))).toEqual([]);
  expect(cspViolations).toEqual([]);
  expect(errors).toEqual([]);
});

test('the policy is there: an inline script, a string as code and a foreign host are refused', async () => {
  const page = await openExplore();
  const foreign = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.wasRun = true';
    document.head.append(script);
    const code = document.createElement('script');
    code.src = 'data:text/javascript,globalThis.wasRun=true';
    document.head.append(code);
    return fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
  });
  expect(foreign).toBe('refused');
  const violated = () => recordOf(page).cspViolations.map((violation) => violation.split(':')[0]);
  await expect.poll(() => violated().toSorted()).toEqual(['connect-src', 'script-src-elem', 'script-src-elem']);
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
});

const CHANGES = draws(1000, 300);

test('a thousand changes, or as many as are tried, leave the heap where it was', async () => {
  const page = await openExplore('model=resnet50');
  const heap = await heapMeter(page);
  await changeManyTimes(page, 100); // caches fill, code is compiled
  const before = await heap();
  await changeManyTimes(page, CHANGES);
  const after = await heap();
  console.log(
    `heap: ${(before / 1e6).toFixed(2)} MB before ${CHANGES} changes, ${(after / 1e6).toFixed(2)} MB after: ${((after - before) / 1e6).toFixed(2)} MB more`,
  );
  expect(after - before).toBeLessThan(4000 * CHANGES);
}, 240_000);

/** Bytes in use after everything that can go has gone. */
async function heapMeter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  return async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
}

/** By the controls themselves, as a hand would: groups, width, blocks, classes, shortcut, selection; each drawn before the next, one in eight waited for. */
async function changeManyTimes(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const byName = (name: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)!; // the page has them
    const set = (input: HTMLInputElement, value: number) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, String(value)); // as the browser does, past React
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const changes: ((i: number) => void)[] = [
      (i) => set(byName('Classes'), 10 + i),
      (i) => set(byName('Blocks in conv4_x'), 1 + (i % 40)),
      (i) => set(byName('Base planes'), 16 + (i % 97)),
      (i) => set(document.querySelector<HTMLInputElement>('input[type=range][aria-label="Groups"]')!, i % 8), // the page has it
      (i) => set(byName('Input height in pixels'), 32 + (i % 300)),
      (i) => document.querySelectorAll<HTMLInputElement>('fieldset[aria-label="Shortcut"] input')[i % 4]!.click(), // there are four
      (i) => {
        const blocks = document.querySelectorAll<SVGElement>('.drawing .block:not([data-count])');
        blocks[i % 3]!.dispatchEvent(new MouseEvent('click', { bubbles: true })); // there are three and more
      },
    ];
    for (let i = 0; i < count; i++) {
      changes[i % changes.length]!(i);
      await (i % 8 === 0
        ? new Promise((resolve) => requestAnimationFrame(resolve))
        : new Promise((resolve) => setTimeout(resolve)));
    }
  }, times);
}
