import { describe, expect, test } from 'vitest';
import { layOut, overlap } from '../../../tests/support/layouts';
import { CATALOGUE, MODEL_IDS, type ModelId } from '../architecture/catalogue';
import type { BlockLayout } from './layoutTypes';

type Opened = NonNullable<BlockLayout['opened']>;

function open(id: ModelId, block: string, orientation: 'right' | 'down' = 'right'): BlockLayout & { opened: Opened } {
  const { layout } = layOut(CATALOGUE[id], { openedBlockId: block, selectedBlockId: block, orientation });
  const drawn = layout.blocks.find((b) => b.opened !== null);
  if (drawn?.block.id !== block) throw new Error(`${block} did not open`);
  return drawn as BlockLayout & { opened: Opened }; // it was sought by that
}

function isThere(id: ModelId, block: string): boolean {
  const [stage, index] = block.replace('layer', '').split('.').map(Number) as [number, number]; // layer3.1
  return index < CATALOGUE[id].layers[stage - 1]!; // every network has three stages
}

const namesOn = (opened: Opened, path: 'main' | 'shortcut') =>
  opened.layers.filter(({ shape }) => (shape === 'chip') === (path === 'shortcut')).map(({ layer }) => layer.name);

describe('shows every layer of both paths, in order, and the addition before the last ReLU', () => {
  test.each<[id: ModelId, block: string, main: string[], shortcut: string[]]>([
    // torchvision's modules, and the addition between bn and relu where its forward() adds.
    [
      'resnet34',
      'layer2.0',
      ['conv1', 'bn1', 'relu', 'conv2', 'bn2', 'add', 'relu_1'],
      ['downsample.0', 'downsample.1'],
    ],
    ['resnet34', 'layer2.1', ['conv1', 'bn1', 'relu', 'conv2', 'bn2', 'add', 'relu_1'], []],
    [
      'resnet50',
      'layer1.0',
      ['conv1', 'bn1', 'relu', 'conv2', 'bn2', 'relu_1', 'conv3', 'bn3', 'add', 'relu_2'],
      ['downsample.0', 'downsample.1'],
    ],
    ['plain34', 'layer2.0', ['conv1', 'bn1', 'relu', 'conv2', 'bn2', 'relu_1'], []],
  ])('%s %s', (id, block, main, shortcut) => {
    const { opened } = open(id, block);
    expect(namesOn(opened, 'main')).toEqual(main);
    expect(namesOn(opened, 'shortcut')).toEqual(shortcut);
  });

  test('a pre-activated block ends in its addition, and its projection has no BN', () => {
    const { opened } = open('resnet200_pre', 'layer2.0');
    expect(opened.layers.filter(({ shape }) => shape !== 'chip').map(({ layer }) => layer.kind)).toEqual([
      'bn',
      'relu',
      'conv',
      'bn',
      'relu',
      'conv',
      'bn',
      'relu',
      'conv',
      'add',
    ]);
    expect(namesOn(opened, 'shortcut')).toEqual(['downsample.0']);
  });

  test('a padded shortcut shows its padding', () => {
    const { opened, shortcut } = open('cifar_resnet20', 'layer2.0');
    expect(shortcut?.kind).toBe('padding');
    expect(opened.layers.filter(({ shape }) => shape === 'chip').map(({ layer }) => layer.kind)).toEqual(['pad']);
  });
});

describe.each(['right', 'down'] as const)('drawn to the %s', (orientation) => {
  const along = (box: { x: number; y: number }) => (orientation === 'right' ? box.x : box.y);
  const depth = (box: { width: number; height: number }) => (orientation === 'right' ? box.width : box.height);

  test('no layer lies on another, and the main path stays on its ground', () => {
    for (const id of MODEL_IDS) {
      for (const block of ['layer1.0', 'layer1.1', 'layer2.0', 'layer3.1'].filter((one) => isThere(id, one))) {
        const { layers, ground } = open(id, block, orientation).opened;
        for (const [i, a] of layers.entries()) {
          for (const b of layers.slice(i + 1)) expect(overlap(a.box, b.box), `${id}: ${a.id} on ${b.id}`).toBe(false);
        }
        const main = layers.filter(({ shape }) => shape !== 'chip');
        for (const { box, id: layer } of main)
          expect(along(box) >= along(ground) && along(box) + depth(box) <= along(ground) + depth(ground), layer).toBe(
            true,
          );
      }
    }
  });

  test('what is on the shortcut lies between where it leaves and where it comes back', () => {
    for (const id of MODEL_IDS) {
      const { layers, lines } = open(id, 'layer2.0', orientation).opened;
      const addition = layers.find(({ layer }) => layer.kind === 'add');
      for (const { box, shape, id: layer } of layers) {
        if (shape !== 'chip') continue;
        expect(along(box), layer).toBeGreaterThan(along(lines[0]!.from));
        expect(along(box) + depth(box), layer).toBeLessThan(along(addition!.box)); // where there is a chip there is an addition
      }
    }
  });

  test('the main path runs forward, and a line joins each layer to the next', () => {
    const { layers, lines, ground } = open('resnet50', 'layer2.0', orientation).opened;
    const main = layers.filter(({ shape }) => shape !== 'chip').map(({ box }) => box);
    const joints = [
      along(ground),
      ...main.flatMap((box) => [along(box), along(box) + depth(box)]),
      along(ground) + depth(ground),
    ];
    expect(joints).toEqual(joints.toSorted((a, b) => a - b));
    expect(
      lines
        .map(({ from, to }) => [along(from), along(to)])
        .flat()
        .map(Math.round),
    ).toEqual(joints.map(Math.round));
  });

  test('the shortcut leaves before the first layer and comes back at the addition', () => {
    const { opened, shortcut } = open('resnet50', 'layer2.0', orientation);
    const [startX, startY] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(shortcut!.path)!.slice(1).map(Number) as [number, number]; // a path begins with a point
    const [endX, endY] = /(-?[\d.]+),(-?[\d.]+)$/.exec(shortcut!.path)!.slice(1).map(Number) as [number, number];
    const start = along({ x: startX, y: startY });
    const end = along({ x: endX, y: endY });
    const addition = opened.layers.find(({ layer }) => layer.kind === 'add')!.box; // a residual block adds
    expect(start).toBeGreaterThan(along(opened.ground));
    expect(start).toBeLessThan(along(opened.layers[0]!.box));
    expect(end).toBeCloseTo(along(addition) + depth(addition) / 2, 1);
  });

  test('a pre-activated projection leaves after the first BN and ReLU, an identity before them', () => {
    const startOf = (block: string) => {
      const { shortcut, opened } = open('resnet200_pre', block, orientation);
      const [x, y] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(shortcut!.path)!.slice(1).map(Number) as [number, number]; // as above
      const [bn, relu, conv] = opened.layers.map(({ box }) => along(box)) as [number, number, number];
      return { start: along({ x, y }), bn, relu, conv };
    };
    const projection = startOf('layer2.0');
    expect(projection.start).toBeGreaterThan(projection.relu);
    expect(projection.start).toBeLessThan(projection.conv);
    const identity = startOf('layer2.1');
    expect(identity.start).toBeLessThan(identity.bn);
  });
});
