import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGroups } from '../support/groupsPage';
import { openStep } from '../support/learnPage';
import { csvRecords } from '../support/parseCsv';
import { recordOf } from './support/browser';

/** Opens the figure's menu by keys and saves one of its files. */
async function saveByKeys(page: Page, opener: RegExp, choice: string): Promise<{ name: string; bytes: Buffer }> {
  const button = page.getByRole('button', { name: opener });
  await button.waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
  const file = page.getByRole('button', { name: choice, exact: true });
  await file.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), file.press('Enter')]);
  await page.keyboard.press('Escape');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a figure of the course is saved as a picture that says its network, by keys, in the dark look', async () => {
  const page = await openStep('shortcuts', 3, 'theme=dark');
  const svg = await saveByKeys(
    page,
    /^Save the figure: conv3_x · block 1 of ResNet-34$/,
    'Save as a file: Picture, SVG',
  );
  const source = svg.bytes.toString();
  expect(svg.name).toBe('shortcuts-downsampling.svg');
  expect(source).toContain('ResNet-34 · input 224²×3 · resnet34');
  expect(source).toContain('fill="#ffffff"');
  const png = await saveByKeys(page, /^Save the figure/, 'Save as a file: Picture, PNG');
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(source)!; // a figure has its size
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  const { errors, cspViolations } = recordOf(page);
  expect([...errors, ...cspViolations]).toEqual([]);
});

test('a table of Groups is saved in Chinese: the CSV reads back to the published numbers, the LaTeX names its engine', async () => {
  const page = await openGroups('cost', 'lang=zh-CN');
  const opener = /^保存图：.*预算/;
  const csv = await saveByKeys(page, opener, '保存为文件：表格（CSV）');
  // Xie et al. 2016, Table 3: 1×64d to 32×4d with 50 and 101 layers.
  const errors = csvRecords(csv.bytes.toString().replace('\uFEFF', '')).map((record) =>
    Object.values(record).slice(-3, -1).map(Number),
  );
  expect(errors).toEqual([
    [23.9, 22],
    [23, 21.7],
    [22.6, 21.4],
    [22.3, 21.3],
    [22.2, 21.2],
  ]);
  const latex = await saveByKeys(page, opener, '保存为文件：表格（LaTeX）');
  expect(latex.bytes.toString().split('\n')[0]).toContain(String.raw`\usepackage{ctex}`);
});
