import { type ComponentType } from 'react';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../tests/support/parseCsv';
import { expectSelfContained } from '../../../tests/support/selfContained';
import { dataTableAsCsv } from '../../model/export/dataTable';
import { pageFigure } from '../network/export/pageFigure';
import { tableOnPage } from '../network/export/tableOnPage';
import { CostPart } from './cost/CostPart';
import { NetworkPart } from './network/NetworkPart';
import { openPart } from './paths/openPart';
import { ResNeXtPart } from './resnext/ResNeXtPart';
import { ShortcutsPart } from './shortcuts/ShortcutsPart';
import { SliderPart } from './slider/SliderPart';

/** With how many figures each part begins, and after everything that can be run was run. */
const PARTS: readonly [name: string, Part: ComponentType, atFirst: number, afterRuns: number][] = [
  ['slider', SliderPart, 2, 4], ['resnext', ResNeXtPart, 4, 5], ['cost', CostPart, 5, 6], ['network', NetworkPart, 4, 4], ['shortcuts', ShortcutsPart, 3, 3],
];

const buttonsIn = (container: Element) => [...container.querySelectorAll('.save-figure')];

test.each(PARTS)('every figure of the part “%s” has its button and is a file that needs nothing else', async (_, Part, atFirst, afterRuns) => {
  for (const lang of ['en', 'zh-CN'] as const) {
    const { screen } = await openPart(Part, {}, lang);
    const { container } = screen;
    await expect.poll(() => buttonsIn(container).length, { timeout: 10_000 }).toBe(atFirst);
    await expect.poll(() => container.querySelectorAll('[aria-busy=true]').length).toBe(0);
    if (lang === 'en') container.querySelector<HTMLElement>('.button-primary')?.click();
    await expect.poll(() => buttonsIn(container).length, { timeout: 20_000 }).toBe(lang === 'en' ? afterRuns : atFirst);
    for (const button of buttonsIn(container)) {
      const part = button.closest<HTMLElement>('[data-saveable]')!; // each stands in a figure
      const { source, width, height } = pageFigure(part, { lang, title: 'A title', notes: ['A note'], from: 'ResNet Atlas' });
      const file = expectSelfContained(source);
      expect([...file.querySelectorAll('text')].map((text) => text.textContent)).toEqual(expect.arrayContaining(['A title', 'A note', 'ResNet Atlas']));
      expect(file.querySelectorAll('path, rect, circle, polygon, text').length).toBeGreaterThan(8);
      expect(Math.min(width, height)).toBeGreaterThan(100);
    }
    await screen.unmount();
  }
}, 60_000);

test('a path’s colours in a mix of their own stay apart in the file', async () => {
  const { screen } = await openPart(ResNeXtPart);
  await expect.poll(() => screen.container.querySelectorAll('.path-picture').length).toBeGreaterThan(0);
  const part = screen.container.querySelector('.path-picture')!.closest<HTMLElement>('[data-saveable]')!; // waited for, in a figure
  const { source } = pageFigure(part, { lang: 'en', title: 'A title', notes: [], from: 'ResNet Atlas' });
  const inks = new Set([...source.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, ink]) => ink));
  expect(inks.size).toBeGreaterThan(20); // 32 paths
});

test.each(['en', 'zh-CN'] as const)('tables read back from CSV to the papers’ and torchvision’s numbers (%s)', async (lang) => {
  const { screen } = await openPart(ShortcutsPart, {}, lang);
  await expect.poll(() => screen.container.querySelectorAll('.figures-table').length).toBe(3);
  const csv = (i: number) => csvRecords(dataTableAsCsv(tableOnPage(screen.container.querySelectorAll<HTMLTableElement>('.figures-table')[i]!, ''))); // waited for
  // He et al. 2015, Tables 2 and 3: none, A, B, C. Torchvision's ResNet-34 is option B.
  const options = csv(0).map((record) => Object.values(record));
  expect(options.map(([, error]) => Number(error))).toEqual([28.54, 25.03, 24.52, 24.19]);
  expect(options[2]?.slice(-2).map(Number)).toEqual([21_797_672, 3_663_761_408]);
  // He et al. 2016, top-1 and top-5: ResNet-152, ResNet-200, ResNet-200 pre-activation.
  expect(csv(2).map((record) => Object.values(record).slice(-2).map(Number))).toEqual([[21.3, 5.5], [21.8, 6], [20.7, 5.3]]);
});
