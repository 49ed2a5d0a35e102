import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnIds, faultsOf, layOut, waysToShow } from '../../../tests/support/layouts';
import { layoutText } from '../../../tests/support/layoutText';
import { oracleSpec, validSpecs } from '../../../tests/support/specs';
import { torchvisionModels, variants } from '../../../tests/support/oracles';
import { CATALOGUE, MODEL_IDS } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import type { LayoutOptions } from './layoutTypes';

const ORIENTATIONS = ['right', 'down'] as const;

/** Drawn shortcuts by kind; a folded run counts for each of its blocks. */
function shortcutsOf(spec: ArchitectureSpec, options: Partial<LayoutOptions> = {}): Record<string, number> {
  const counts: Record<string, number> = { identity: 0, projection: 0, padding: 0, none: 0 };
  for (const { shortcut, count } of layOut(spec, options).layout.blocks) counts[shortcut?.kind ?? 'none']! += count;
  return counts;
}

describe.each(ORIENTATIONS)('drawn to the %s', (orientation) => {
  test.each(MODEL_IDS)('%s: every block once, everything in its place, in every way of showing it', (id) => {
    for (const options of waysToShow(CATALOGUE[id])) {
      expect(faultsOf(layOut(CATALOGUE[id], { ...options, orientation })), JSON.stringify(options)).toEqual([]);
    }
  });

  test('any network at all', () => {
    fc.assert(
      fc.property(validSpecs(), fc.nat(8), (spec, way) => {
        const options = waysToShow(spec)[way]!; // there are nine
        expect(faultsOf(layOut(spec, { ...options, orientation }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a band’s foot tells each area once: 112² and 56², of one convolution or of three', () => {
    for (const id of ['resnet50', 'resnet50d'] as const) {
      const [stem] = layOut(CATALOGUE[id], { orientation }).layout.bands;
      expect(stem?.shapes.map(({ height, width }) => [height, width])).toEqual([
        [112, 112],
        [56, 56],
      ]);
    }
  });

  test('the higher the resolution the larger, the more channels the thicker, strictly', () => {
    for (const id of MODEL_IDS) {
      const { layout } = layOut(CATALOGUE[id], { orientation });
      const firsts = layout.blocks
        .filter(({ block }) => block.blockIndex === 0)
        .map(({ box, block }) => {
          const { channels, height: resolution } = block.template.output;
          return {
            channels,
            resolution,
            side: orientation === 'right' ? box.height : box.width,
            thickness: orientation === 'right' ? box.width : box.height,
          };
        });
      firsts.slice(1).forEach((stage, i) => {
        const before = firsts[i]!;
        expect(stage.resolution).toBeLessThan(before.resolution);
        expect(stage.side, id).toBeLessThan(before.side);
        expect(stage.channels).toBeGreaterThan(before.channels);
        expect(stage.thickness, id).toBeGreaterThan(before.thickness);
      });
    }
  });
});

describe('shortcuts are as many and of the kinds that were counted elsewhere', () => {
  test.each(variants().map((variant) => [variant.name, variant] as const))('%s', (_, variant) => {
    for (const orientation of ORIENTATIONS)
      expect(shortcutsOf(oracleSpec(variant), { orientation })).toEqual(variant.shortcuts);
  });

  test.each(torchvisionModels().map((model) => [model.name, model] as const))('%s of torchvision', (_, model) => {
    const projection = Object.keys(model.state_dict).filter((key) => key.endsWith('downsample.0.weight')).length;
    const blocks = new Set(Object.keys(model.state_dict).flatMap((key) => /^layer\d+\.\d+/.exec(key) ?? [])).size;
    expect(shortcutsOf(oracleSpec(model))).toEqual({ identity: blocks - projection, projection, padding: 0, none: 0 });
  });

  test('by hand: the ten that ResNet-34 shows first', () => {
    const { layout } = layOut(CATALOGUE.resnet34);
    const projections = layout.blocks
      .filter(({ shortcut }) => shortcut?.kind === 'projection')
      .map(({ block }) => block.id);
    expect(projections).toEqual(['layer2.0', 'layer3.0', 'layer4.0']);
  });
});

describe('folded runs part', () => {
  const { resnet152 } = CATALOGUE;
  const stage3 = (options: Partial<LayoutOptions>, spec: ArchitectureSpec = resnet152) =>
    layOut(spec, options)
      .layout.blocks.filter(({ block }) => block.stageIndex === 2)
      .map(({ block, count }) => `${block.blockIndex}×${count}`);

  test('between the first and the last', () => {
    expect(stage3({})).toEqual(['0×1', '1×34', '35×1']);
  });

  test('at the selected block', () => {
    expect(stage3({ selectedBlockId: 'layer3.20' })).toEqual(['0×1', '1×19', '20×1', '21×14', '35×1']);
    expect(stage3({ selectedBlockId: 'layer3.1' })).toEqual(['0×1', '1×1', '2×33', '35×1']);
    // Two blocks are drawn one by one: folded they would take as much room.
    expect(stage3({ selectedBlockId: 'layer3.3' })).toEqual(['0×1', '1×1', '2×1', '3×1', '4×31', '35×1']);
    expect(stage3({ selectedBlockId: 'layer2.3' })).toEqual(['0×1', '1×34', '35×1']);
  });

  test('at the opened block', () => {
    expect(stage3({ openedBlockId: 'layer3.20' })).toEqual(['0×1', '1×19', '20×1', '21×14', '35×1']);
  });

  test('at both where another block of the stage is selected than opened', () => {
    expect(stage3({ openedBlockId: 'layer3.10', selectedBlockId: 'layer3.20' })).toEqual([
      '0×1',
      '1×9',
      '10×1',
      '11×9',
      '20×1',
      '21×14',
      '35×1',
    ]);
  });

  test('all of them where the stage is unfolded', () => {
    expect(stage3({ unfoldedStages: new Set([2]) })).toHaveLength(36);
    expect(layOut(CATALOGUE.cifar_resnet1202, { unfoldedStages: new Set([0, 1, 2]) }).layout.blocks).toHaveLength(600);
  });

  test('never in a stage of eight or fewer', () => {
    expect(stage3({}, { ...resnet152, layers: [3, 4, 8, 3] })).toHaveLength(8);
    expect(stage3({}, { ...resnet152, layers: [3, 4, 9, 3] })).toEqual(['0×1', '1×7', '8×1']);
  });

  test('from afar: the first block, and all that equal it not', () => {
    expect(stage3({ detail: 'stage' })).toEqual(['0×1', '1×35']);
    expect(stage3({ detail: 'stage' }, CATALOGUE.plain18)).toEqual(['0×1', '1×1']);
  });
});

describe('an opened block', () => {
  test.each(ORIENTATIONS)('is the only one that shows its layers (%s)', (orientation) => {
    const { layout } = layOut(CATALOGUE.resnet50, { orientation, openedBlockId: 'layer2.0' });
    expect(layout.blocks.filter(({ opened }) => opened !== null).map(({ block }) => block.id)).toEqual(['layer2.0']);
    expect(drawnIds(layout)).toHaveLength(16);
  });

  test('of a network that lacks it opens nothing', () => {
    const { layout } = layOut(CATALOGUE.resnet18, { openedBlockId: 'layer3.5' });
    expect(layout.blocks.every(({ opened }) => opened === null)).toBe(true);
  });
});

describe('larger text', () => {
  test.each(ORIENTATIONS)('takes more room, and moves nothing out of its place (%s)', (orientation) => {
    const usual = layOut(CATALOGUE.resnet34, { orientation }).layout;
    const large = layOut(CATALOGUE.resnet34, { orientation, textScale: 1.4 });
    expect(faultsOf(large)).toEqual([]);
    expect(large.layout.width * large.layout.height).toBeGreaterThan(usual.width * usual.height);
  });
});

describe('as text, to be read where it changes', () => {
  test.each<[name: string, id: keyof typeof CATALOGUE, options: Partial<LayoutOptions>]>([
    ['resnet34', 'resnet34', {}],
    ['resnet34-down', 'resnet34', { orientation: 'down' }],
    ['resnext50_32x4d-opened', 'resnext50_32x4d', { selectedBlockId: 'layer2.0', openedBlockId: 'layer2.0' }],
    ['cifar_resnet1202', 'cifar_resnet1202', { selectedBlockId: 'layer2.100' }],
    ['resnet200_pre', 'resnet200_pre', { openedBlockId: 'layer3.0' }],
  ])('%s', async (name, id, options) => {
    await expect(layoutText(layOut(CATALOGUE[id], options).layout)).toMatchFileSnapshot(
      `__snapshots__/${name}.layout.txt`,
    );
  });
});
