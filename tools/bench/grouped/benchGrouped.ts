import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serveSite } from '../../browser/serveSite';
import { median } from '../statistics';
import { ms, table, times, verdict } from '../table';
import { type Way, WAYS } from './convolutions';
import type { GroupedBench, GroupedTimes } from './page';
import { type ConvolutionShape, describeShape, resnextShapes } from './shapes';

const AIMS: readonly { way: Way; atLeast: number; than: string }[] = [
  { way: 'splitAndConcat', atLeast: 8, than: 'split and concat' },
  { way: 'maskedDense', atLeast: 1.5, than: 'masked dense' },
];
const MOST_DIFFERENCE = 1e-5;
const OTHERS = WAYS.filter((way) => way !== 'project');

/** Prints what a grouped convolution costs in five ways, on wasm in a browser. @returns whether the aims hold */
export async function benchGrouped(browser: Browser, isQuick: boolean): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'grouped-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const site = await serveSite(folder);
  const page = await browser.newPage();
  try {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    return await compare(page, isQuick ? 3 : 15);
  } finally {
    await page.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

async function compare(page: Page, repeats: number): Promise<boolean> {
  const rows: { shape: ConvolutionShape; found: GroupedTimes }[] = [];
  for (const shape of resnextShapes()) rows.push({ shape, found: await timeWays(page, shape, repeats) });
  const slower = (way: Way, { taken }: GroupedTimes) => median(taken[way]) / median(taken.project);
  const least = (way: Way) => Math.min(...rows.map(({ found }) => slower(way, found)));
  const backend = rows[0]?.found.backend ?? '';
  console.log(`The 3×3 convolutions of ResNeXt-50 (32×4d) on ${backend}, medians of ${repeats} runs in turn`);
  console.log(
    table(
      [
        '',
        'project',
        'depthwise and sum',
        '',
        'split and concat',
        '',
        'kernels stored apart',
        '',
        'masked dense',
        '',
        'difference',
      ],
      rows.map(({ shape, found }) => [
        describeShape(shape),
        ms(median(found.taken.project)),
        ...OTHERS.flatMap((way) => [ms(median(found.taken[way])), times(slower(way, found))]),
        found.relativeDifference.toExponential(1),
      ]),
    ),
  );
  const isSame = rows.every(({ found }) => found.relativeDifference <= MOST_DIFFERENCE);
  const areFast = AIMS.map(({ way, atLeast, than }) => {
    const holds = least(way) >= atLeast && backend === 'wasm';
    console.log(
      `On wasm, at least ${atLeast}× faster than ${than}: ${verdict(holds)} (at least ${times(least(way))}).`,
    );
    return holds;
  });
  console.log(`The same numbers within ${MOST_DIFFERENCE}: ${verdict(isSame)}.\n`);
  return isSame && areFast.every(Boolean);
}

function timeWays(page: Page, shape: ConvolutionShape, repeats: number): Promise<GroupedTimes> {
  return page.evaluate(
    ([given, plan]) =>
      (globalThis as typeof globalThis & { groupedBench: GroupedBench }).groupedBench.time(given, plan), // page.ts puts it there
    [shape, { warmUps: 2, repeats }] as const,
  );
}
