import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { torchvisionModels, variants } from '../../../tests/support/oracles';
import { validSpecs } from '../../../tests/support/specs';
import { CATALOGUE, type ModelId } from '../architecture/catalogue';
import { SHORTCUT_OPTIONS } from '../architecture/choices';
import type { ArchitectureSpec, ShortcutOption } from '../architecture/spec';
import { buildGraph } from '../network/buildGraph';
import { networkFigures } from './networkFigures';
import { shortcutCosts, type ShortcutCosts } from './shortcutCosts';

const costsOf = (spec: ArchitectureSpec): ShortcutCosts => {
  const graph = buildGraph(spec);
  return shortcutCosts({ graph, figures: networkFigures(graph) });
};
const withOption = (id: ModelId, shortcut: ShortcutOption) => costsOf({ ...CATALOGUE[id], shortcut });
const paid = ({ params, buffers, macs }: { params: number; buffers: number; macs: number }) => ({
  params,
  buffers,
  macs,
});

/** Totals by an independent module; those of no shortcut are the plain networks'. */
const ORACLE = new Map([...torchvisionModels(), ...variants()].map((oracle) => [oracle.name, paid(oracle)]));
const oracle = (name: string) => ORACLE.get(name)!; // the names below are there

describe.each([
  { id: 'resnet34', shortcut: 'none', name: 'plain34' },
  { id: 'resnet34', shortcut: 'A', name: 'resnet34_A' },
  { id: 'resnet34', shortcut: 'B', name: 'resnet34' },
  { id: 'resnet34', shortcut: 'C', name: 'resnet34_C' },
  { id: 'resnet18', shortcut: 'none', name: 'plain18' },
  { id: 'resnet18', shortcut: 'B', name: 'resnet18' },
  { id: 'resnet50', shortcut: 'B', name: 'resnet50' },
  { id: 'resnet50', shortcut: 'C', name: 'resnet50_C' },
] as const)('$id with option $shortcut', ({ id, shortcut, name }) => {
  test('has the oracle’s totals', () => {
    expect(paid(withOption(id, shortcut).network)).toEqual(oracle(name));
  });
});

describe('what the shortcuts cost is what the network costs without them, less', () => {
  test.each([
    { id: 'resnet34', shortcut: 'A', name: 'resnet34_A', plain: 'plain34' },
    { id: 'resnet34', shortcut: 'B', name: 'resnet34', plain: 'plain34' },
    { id: 'resnet34', shortcut: 'C', name: 'resnet34_C', plain: 'plain34' },
    { id: 'resnet18', shortcut: 'B', name: 'resnet18', plain: 'plain18' },
  ] as const)('$id, option $shortcut', ({ id, shortcut, name, plain }) => {
    expect(paid(withOption(id, shortcut).cost)).toEqual(difference(oracle(name), oracle(plain)));
  });

  test('ResNet-50: C costs as much more than B as the networks differ', () => {
    expect(difference(withOption('resnet50', 'C').cost, withOption('resnet50', 'B').cost)).toEqual(
      difference(oracle('resnet50_C'), oracle('resnet50')),
    );
  });
});

describe('ResNet-50, counted by hand', () => {
  /** [planes, blocks, side of the map] of its four stages at 224 × 224. */
  const STAGES = [
    [64, 3, 56],
    [128, 4, 28],
    [256, 6, 14],
    [512, 3, 7],
  ] as const;

  test('B projects in the first block of every stage, conv2_x included, where 64 channels become 256', () => {
    const { blocks, cost } = withOption('resnet50', 'B');
    expect(blocks.filter(({ kind }) => kind === 'projection').map(({ id }) => id)).toEqual([
      'layer1.0',
      'layer2.0',
      'layer3.0',
      'layer4.0',
    ]);
    const weights = [64 * 256, 256 * 512, 512 * 1024, 1024 * 2048];
    expect(cost.params).toBe(sum(weights) + sum([256, 512, 1024, 2048].map((channels) => 2 * channels)));
    expect(cost.macs).toBe(sum(STAGES.map(([, , side], i) => side ** 2 * weights[i]!))); // four of both
  });

  test('C adds one square 1×1 and its BN for every other block', () => {
    const more = difference(withOption('resnet50', 'C').cost, withOption('resnet50', 'B').cost);
    expect(more.params).toBe(
      sum(STAGES.map(([planes, blocks]) => (blocks - 1) * ((4 * planes) ** 2 + 2 * 4 * planes))),
    );
    expect(more.macs).toBe(sum(STAGES.map(([planes, blocks, side]) => (blocks - 1) * side ** 2 * (4 * planes) ** 2)));
  });
});

test('ResNet-34: A pads and B projects in the same three blocks, C projects in all sixteen', () => {
  const kinds = (shortcut: ShortcutOption, kind: string) =>
    withOption('resnet34', shortcut)
      .blocks.filter((block) => block.kind === kind)
      .map(({ id }) => id);
  expect(kinds('A', 'padding')).toEqual(['layer2.0', 'layer3.0', 'layer4.0']);
  expect(kinds('B', 'projection')).toEqual(kinds('A', 'padding'));
  expect(kinds('C', 'projection')).toHaveLength(16);
  expect(kinds('none', 'none')).toHaveLength(16);
});

test('any network: kinds are counted from the blocks, the rest of the network costs the same under every option', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      const options = SHORTCUT_OPTIONS.map((shortcut) => costsOf({ ...spec, shortcut }));
      const rest = options.map(({ network, cost }) => difference(network, cost));
      expect(rest).toEqual(options.map(() => rest[0]));
      for (const { blocks, counts } of options) {
        for (const [kind, count] of Object.entries(counts))
          expect(blocks.filter((block) => block.kind === kind)).toHaveLength(count);
      }
      expect(options.map(({ cost }) => cost.params > 0)).toEqual([
        false,
        false,
        options[2]!.counts.projection > 0,
        true,
      ]); // none, A, B, C
    }),
    { numRuns: 25 },
  );
});

function difference(a: { params: number; buffers: number; macs: number }, b: typeof a) {
  return { params: a.params - b.params, buffers: a.buffers - b.buffers, macs: a.macs - b.macs };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
