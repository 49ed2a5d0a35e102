import { expect, test } from 'vitest';
import { csvRecords } from '../../../tests/support/parseCsv';
import { dataTableAsCsv } from '../../model/export/dataTable';
import { pageFigure } from '../network/export/pageFigure';
import { tableOnPage } from '../network/export/tableOnPage';
import { openPart } from './paths/openPart';
import { ResNeXtPart } from './resnext/ResNeXtPart';
import { ShortcutsPart } from './shortcuts/ShortcutsPart';

test('a path’s colours in a mix of their own stay apart in the file', async () => {
  const { screen } = await openPart(ResNeXtPart);
  await expect.poll(() => screen.container.querySelectorAll('.path-picture').length).toBeGreaterThan(0);
  const part = screen.container.querySelector('.path-picture')!.closest<HTMLElement>('[data-saveable]')!; // waited for, in a figure
  const { source } = pageFigure(part, { lang: 'en', title: 'A title', notes: [], from: 'ResNet Atlas' });
  const inks = new Set([...source.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, ink]) => ink));
  expect(inks.size).toBeGreaterThan(20); // 32 paths
});

test.each(['en', 'zh-CN'] as const)(
  'tables read back from CSV to the papers’ and torchvision’s numbers (%s)',
  async (lang) => {
    const { screen } = await openPart(ShortcutsPart, {}, lang);
    await expect.poll(() => screen.container.querySelectorAll('.figures-table').length).toBe(3);
    const csv = (i: number) =>
      csvRecords(
        dataTableAsCsv(tableOnPage(screen.container.querySelectorAll<HTMLTableElement>('.figures-table')[i]!, '')),
      ); // waited for
    // He et al. 2015, Tables 2 and 3: none, A, B, C. Torchvision's ResNet-34 is option B.
    const options = csv(0).map((record) => Object.values(record));
    expect(options.map(([, error]) => Number(error))).toEqual([28.54, 25.03, 24.52, 24.19]);
    expect(options[2]?.slice(-2).map(Number)).toEqual([21_797_672, 3_663_761_408]);
    // He et al. 2016, top-1 and top-5: ResNet-152, ResNet-200, ResNet-200 pre-activation.
    expect(csv(2).map((record) => Object.values(record).slice(-2).map(Number))).toEqual([
      [21.3, 5.5],
      [21.8, 6],
      [20.7, 5.3],
    ]);
  },
);
