import { expect, test } from 'vitest';
import { openExplore, saveFrom } from '../support/explorePage';
import { torchvisionModels } from '../support/oracles';

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
    block: 'basic', layers: [3, 4, 6, 3], groups: 1, width_per_group: 64, num_classes: 1000, in_channels: 3, input_size: [224, 224],
    stem: 'imagenet', base_planes: 64, shortcut: 'B', stride_on: '3x3', order: 'post',
  });
  expect(report.totals).toEqual({ params: 21_797_672, buffers: torchvision.buffers, macs: torchvision.macs });
  expect(report.stages.map((stage) => [stage.name, stage.blocks, stage.output])).toEqual([
    ['conv1', 0, [64, 56, 56]], ['conv2_x', 3, [64, 56, 56]], ['conv3_x', 4, [128, 28, 28]], ['conv4_x', 6, [256, 14, 14]], ['conv5_x', 3, [512, 7, 7]], ['head', 0, [1000]],
  ]);
  const sum = (key: 'params' | 'macs') => report.stages.reduce((total, stage) => total + stage[key], 0);
  expect([sum('params'), sum('macs')]).toEqual([report.totals['params'], report.totals['macs']]);
  const weighted = torchvision.layers.filter(({ type }) => type === 'Conv2d' || type === 'Linear').map(({ name: id, input, output, params }) => ({ id, input, output, params }));
  for (const layer of weighted) expect(report.layers).toContainEqual(expect.objectContaining(layer));
});

test('each block’s shortcut has exactly one edge of its kind', async () => {
  const { report } = await exportFrom('');
  const kinds = (kind: string) => report.edges.filter((edge) => edge.kind === kind);
  expect(new Set(report.edges.map(({ kind }) => kind))).toEqual(new Set(['main', 'identity', 'projection']));
  expect(kinds('identity')).toHaveLength(13);
  expect(kinds('projection').map(({ to }) => to)).toEqual(['layer2.0', 'layer3.0', 'layer4.0'].map((block) => `${block}.downsample.0`));
  expect(kinds('identity').map(({ to }) => to).every((to) => /^layer\d\.\d\.add$/.test(to))).toBe(true);
  const ids = new Set(report.layers.map(({ id }) => id));
  expect(report.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});

test('a network that is none of the catalogue’s is saved as what it is', async () => {
  const { name, report } = await exportFrom('model=resnet18&layers=1,1&shortcut=A&classes=7');
  expect(name).toBe('network.json');
  expect(report.spec).toMatchObject({ layers: [1, 1], shortcut: 'A', num_classes: 7 });
  expect(report.edges.filter(({ kind }) => kind === 'padding')).toHaveLength(1);
});
