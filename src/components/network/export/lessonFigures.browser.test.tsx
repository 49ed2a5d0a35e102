import { beforeEach, expect, test } from 'vitest';
import { csvRecords } from '../../../../tests/support/parseCsv';
import { renderLearn } from '../../../../tests/support/renderLearn';
import { expectSelfContained } from '../../../../tests/support/selfContained';
import { dataTableAsCsv } from '../../../model/export/dataTable';
import type { Language } from '../../../state/viewState';
import { pageFigure } from './pageFigure';
import { tableOnPage } from './tableOnPage';

const saying = (lang: Language) => ({
  lang,
  title: 'A title & more',
  notes: ['How it is counted <so>'],
  from: 'ResNet Atlas',
});

beforeEach(() => localStorage.clear());

test('with the reader’s answer hidden on screen, the file hides it too', async () => {
  const screen = await renderLearn({ learn: { lesson: 'shortcuts', step: 2 } });
  await expect.poll(() => screen.all('[data-saveable] svg .shortcut').length).toBeGreaterThan(0);
  const file = expectSelfContained(
    pageFigure(screen.all('[data-saveable]')[0] as HTMLElement /* a figure */, saying('en')).source,
  );
  expect(file.querySelectorAll('g[data-block]:not([data-shortcut])').length).toBeGreaterThanOrEqual(16);
  expect(file.querySelectorAll('[data-shortcut]')).toHaveLength(0);
});

test('a column that stays in sight while a table scrolls stands in its place in the file', async () => {
  const screen = await renderLearn({ learn: { lesson: 'beyond', step: 2 } });
  await expect.poll(() => screen.all('[data-saveable] .stage-table tbody tr').length).toBeGreaterThan(0);
  const file = expectSelfContained(
    pageFigure(screen.all('[data-saveable]')[0] as HTMLElement /* a figure */, saying('en')).source,
  );
  const placeOf = (said: string) =>
    Number([...file.querySelectorAll('text')].find(({ textContent }) => textContent === said)?.getAttribute('x'));
  expect(placeOf('conv3_x')).toBeLessThan(placeOf('28²') - 30);
  await screen.unmount();
});

test('the look of the page does not change the file: light on white', async () => {
  const files: string[] = [];
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme;
    const screen = await renderLearn({ learn: { lesson: 'residual', step: 1 } });
    await expect.poll(() => screen.all('[data-saveable] .block-picture').length).toBe(1);
    files.push(pageFigure(screen.all('[data-saveable]')[0] as HTMLElement /* a figure */, saying('en')).source);
    await screen.unmount();
  }
  delete document.documentElement.dataset['theme'];
  expect(files[1]).toBe(files[0]);
  expect(files[0]).toContain('fill="#ffffff"');
});

test('a table’s numbers are exact where the page rounds them: ResNet-34’s parameters by stage', async () => {
  const screen = await renderLearn({ learn: { lesson: 'table', step: 5 } });
  await expect.poll(() => screen.all('.lesson-costs').length).toBe(1);
  await screen.getByRole('radio', { name: /conv5_x/ }).click();
  await screen.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => screen.texts('.lesson-costs .costs-count')[0]).toBe('0.01 M');
  const records = csvRecords(
    dataTableAsCsv(tableOnPage(screen.all('.lesson-costs')[0] as HTMLTableElement /* a table */, '')),
  );
  // conv1 and its BN: 7·7·3·64 + 2·64; the classifier: 512·1000 + 1000; all: torchvision.
  expect([records[0]?.['parameters'], records.at(-2)?.['parameters'], records.at(-1)?.['parameters']]).toEqual([
    '9536',
    '513000',
    '21797672',
  ]);
});
