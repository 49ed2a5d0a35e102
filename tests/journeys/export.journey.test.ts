import { describe, expect, test } from 'vitest';
import { openExplore, saveFrom } from '../support/explorePage';
import { torchvisionModels } from '../support/oracles';
import { csvRecords, parseCsv } from '../support/parseCsv';
import { recordOf } from './support/browser';

interface Report {
  spec: Record<string, unknown>;
  totals: Record<string, number>;
  stages: { name: string; output: number[]; blocks: number; params: number; macs: number }[];
  layers: { id: string; kind: string; input: number[]; output: number[]; params: number; macs: number }[];
  edges: { from: string; to: string; kind: string }[];
}

async function exportFrom(query: string): Promise<{ name: string; report: Report }> {
  const { name, bytes } = await saveFrom(await openExplore(query), 'Report, JSON');
  return { name, report: JSON.parse(bytes.toString()) as Report };
}

test('Export saves the report of the contract, and torchvision’s numbers', async () => {
  const { name, report } = await exportFrom('');
  const torchvision = torchvisionModels().find((model) => model.name === 'resnet34')!; // one of the named
  expect(name).toBe('resnet34.json');
  expect(report.spec).toEqual({
    block: 'basic',
    layers: [3, 4, 6, 3],
    groups: 1,
    width_per_group: 64,
    num_classes: 1000,
    in_channels: 3,
    input_size: [224, 224],
    stem: 'imagenet',
    base_planes: 64,
    shortcut: 'B',
    stride_on: '3x3',
    order: 'post',
    replace_stride_with_dilation: [false, false, false],
    avg_down: false,
    zero_init_residual: false,
  });
  expect(report.totals).toEqual({ params: 21_797_672, buffers: torchvision.buffers, macs: torchvision.macs });
  expect(report.stages.map((stage) => [stage.name, stage.blocks, stage.output])).toEqual([
    ['conv1', 0, [64, 56, 56]],
    ['conv2_x', 3, [64, 56, 56]],
    ['conv3_x', 4, [128, 28, 28]],
    ['conv4_x', 6, [256, 14, 14]],
    ['conv5_x', 3, [512, 7, 7]],
    ['head', 0, [1000]],
  ]);
  const sum = (key: 'params' | 'macs') => report.stages.reduce((total, stage) => total + stage[key], 0);
  expect([sum('params'), sum('macs')]).toEqual([report.totals['params'], report.totals['macs']]);
  const weighted = torchvision.layers
    .filter(({ type }) => type === 'Conv2d' || type === 'Linear')
    .map(({ name: id, input, output, params }) => ({ id, input, output, params }));
  for (const layer of weighted) expect(report.layers).toContainEqual(expect.objectContaining(layer));
});

test('each block’s shortcut has exactly one edge of its kind', async () => {
  const { report } = await exportFrom('');
  const kinds = (kind: string) => report.edges.filter((edge) => edge.kind === kind);
  expect(new Set(report.edges.map(({ kind }) => kind))).toEqual(new Set(['main', 'identity', 'projection']));
  expect(kinds('identity')).toHaveLength(13);
  expect(kinds('projection').map(({ to }) => to)).toEqual(
    ['layer2.0', 'layer3.0', 'layer4.0'].map((block) => `${block}.downsample.0`),
  );
  expect(
    kinds('identity')
      .map(({ to }) => to)
      .every((to) => /^layer\d\.\d\.add$/.test(to)),
  ).toBe(true);
  const ids = new Set(report.layers.map(({ id }) => id));
  expect(report.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});

test('a network that is none of the catalogue’s is saved as what it is', async () => {
  const { name, report } = await exportFrom('model=resnet18&layers=1,1&shortcut=A&classes=7');
  expect(name).toBe('network.json');
  expect(report.spec).toMatchObject({ layers: [1, 1], shortcut: 'A', num_classes: 7 });
  expect(report.edges.filter(({ kind }) => kind === 'padding')).toHaveLength(1);
});

describe('the other files', () => {
  test('pictures, tables and layers are made within the built page’s policy, each named after the network', async () => {
    const page = await openExplore('model=resnet50&theme=dark');
    const svg = await saveFrom(page, 'Picture, SVG');
    const png = await saveFrom(page, 'Picture, PNG');
    const markdown = await saveFrom(page, 'Stage table, Markdown');
    const latex = await saveFrom(page, 'Stage table, LaTeX');
    expect([svg, png, markdown, latex].map(({ name }) => name)).toEqual([
      'resnet50.svg',
      'resnet50.png',
      'resnet50-stages.md',
      'resnet50-stages.tex',
    ]);
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString())!; // a figure has its size
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(svg.bytes.toString()).toContain('fill="#ffffff"');
    expect(latex.bytes.toString()).toContain(
      String.raw`\left[\begin{array}{@{}c@{}}1{\times}1,\ 512 \\ 3{\times}3,\ 512 \\ 1{\times}1,\ 2048\end{array}\right]\times 3`,
    );
    expect(markdown.bytes.toString()).toContain('| 25,557,032 |');
    const { errors, cspViolations } = recordOf(page);
    expect([...errors, ...cspViolations]).toEqual([]);
  });

  test('CSV: the layers add up to torchvision’s totals; the table has the columns chosen in its panel', async () => {
    const page = await openExplore('model=resnet34');
    const { params, buffers, macs } = torchvisionModels().find((model) => model.name === 'resnet34')!; // one of the named
    const layers = await saveFrom(page, 'Layers, CSV');
    const records = csvRecords(layers.bytes.toString());
    const sum = (name: string) => records.reduce((total, record) => total + Number(record[name]), 0);
    expect([layers.name, sum('params_trained'), sum('buffers_bn'), sum('macs')]).toEqual([
      'resnet34-layers.csv',
      params,
      buffers,
      macs,
    ]);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'ResNet-18', exact: true }).uncheck();
    const table = await saveFrom(page, 'Stage table, CSV');
    const [heading, ...rows] = parseCsv(table.bytes.toString().replace('\uFEFF', ''));
    expect(heading).toEqual([
      'stage',
      'module',
      'output',
      'ResNet-34',
      'ResNet-50',
      'ResNet-101',
      'ResNet-152',
      'about this table',
    ]);
    expect(rows.at(-2)).toEqual(['parameters (trained)', '', '', '21797672', '25557032', '44549160', '60192808', '']);
    expect(rows[0]?.at(-1)).toMatch(/^Stages of ResNet-34 \(resnet34\), .*MACs are multiply-accumulates/);
  });

  test('the network’s code, after a line that says what it is and where it is drawn', async () => {
    const page = await openExplore('model=resnet50');
    const files = [
      await saveFrom(page, 'Code, PyTorch'),
      await saveFrom(page, 'Code, Keras'),
      await saveFrom(page, 'Code, TensorFlow.js'),
    ];
    const firstLines = files.map(({ bytes }) => bytes.toString().split('\n').slice(0, 2));
    expect(files.map(({ name }) => name)).toEqual(['resnet50.py', 'resnet50.py', 'resnet50.js']);
    expect(firstLines.map(([remark = '']) => remark.split(' · ')[0])).toEqual([
      '# Made with ResNet Atlas: resnet50',
      '# Made with ResNet Atlas: resnet50',
      '// Made with ResNet Atlas: resnet50',
    ]);
    expect(firstLines[0]?.[0]).toContain('model=resnet50');
    expect(firstLines[0]?.[1]).toContain('ResNet-50: 25,557,032 parameters');
  });

  test('by keyboard: Enter opens, Tab goes in, a table is copied, Escape closes and the focus is back', async () => {
    const page = await openExplore('model=resnet34&lang=zh-CN');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const opener = page.getByRole('button', { name: '导出' });
    await expect.poll(() => opener.isEnabled()).toBe(true);
    await opener.focus();
    await page.keyboard.press('Enter');
    const copy = page.getByRole('button', { name: '复制为文本：阶段表（Markdown）' });
    await copy.waitFor();
    for (let i = 0; i < 12; i++) await page.keyboard.press('Tab'); // ten files, then the first two of the texts
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('已复制：阶段表（Markdown）').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      String.raw`| conv2\_x | layer1 | 56×56 |`,
    );
    await page.keyboard.press('Escape');
    await copy.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
