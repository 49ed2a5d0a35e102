import type { ArchitectureSpec } from '../../src/model/architecture/spec';
import { allBlocks, type LayerGraph } from '../../src/model/graph/layerGraph';
import type { LayoutOptions, NetworkLayout } from '../../src/model/layout/layoutTypes';
import { layOutNetwork } from '../../src/model/layout/networkLayout';
import type { Box, Point } from '../../src/model/layout/orientation';
import { buildGraph } from '../../src/model/network/buildGraph';
import { itemAt } from '../../src/model/lists';

export interface LaidOut {
  graph: LayerGraph;
  options: LayoutOptions;
  layout: NetworkLayout;
}

const PLAIN: LayoutOptions = {
  orientation: 'right',
  detail: 'block',
  unfoldedStages: new Set(),
  selectedBlockId: null,
  openedBlockId: null,
};

/** A spec's network as the diagram lays it out; nothing is selected, opened or unfolded unless asked. */
export function layOut(spec: ArchitectureSpec, asked: Partial<LayoutOptions> = {}): LaidOut {
  const graph = buildGraph(spec);
  const options = { ...PLAIN, ...asked };
  return { graph, options, layout: layOutNetwork(graph, options) };
}

/** Every way in which the diagram shows a network: folded, unfolded, from afar, with a block selected, opened, or both. */
export function waysToShow(spec: ArchitectureSpec): Partial<LayoutOptions>[] {
  const longest = spec.layers.indexOf(Math.max(...spec.layers));
  const middle = `layer${longest + 1}.${Math.floor(itemAt(spec.layers, longest) / 2)}`;
  const last = `layer${spec.layers.length}.${itemAt(spec.layers, -1) - 1}`;
  return [
    {},
    { unfoldedStages: new Set(spec.layers.keys()) },
    { detail: 'stage' },
    { detail: 'stage', selectedBlockId: middle },
    { selectedBlockId: middle },
    { selectedBlockId: last, openedBlockId: last },
    { openedBlockId: middle },
    { openedBlockId: 'layer1.0', selectedBlockId: middle },
    { openedBlockId: `layer${spec.layers.length}.0`, textScale: 1.4 },
  ];
}

/** What is wrong with a drawing, whatever the network: each is a fault that somebody would see. */
export function faultsOf({ graph, layout }: LaidOut): string[] {
  return [
    ...countFaults(graph, layout),
    ...numberFaults(layout),
    ...placeFaults(layout),
    ...shortcutFaults(graph, layout),
  ];
}

/** Ids of the blocks that a drawing stands for, in order. */
export function drawnIds({ blocks }: NetworkLayout): string[] {
  return blocks.flatMap(({ block, count }) =>
    Array.from({ length: count }, (_, i) => `layer${block.stageIndex + 1}.${block.blockIndex + i}`),
  );
}

function countFaults(graph: LayerGraph, layout: NetworkLayout): string[] {
  const all = allBlocks(graph);
  const faults = layout.blocks.flatMap(({ block, count }) => {
    const start = all.indexOf(block);
    return all.slice(start, start + count).some(({ template }) => template !== block.template)
      ? [`${block.id} ×${count} hides another block`]
      : [];
  });
  return drawnIds(layout).join() === all.map(({ id }) => id).join()
    ? faults
    : [...faults, `drawn are ${drawnIds(layout).join()}`];
}

function numberFaults(layout: NetworkLayout): string[] {
  const { bands, ends, blocks, arrows, width, height } = layout;
  const drawn = {
    bands: bands.map(({ box, namePoint, shapePoint }) => [box, namePoint, shapePoint]),
    ends: ends.map(({ box }) => box),
    arrows,
    width,
    height,
  };
  const ofBlocks = blocks.map(({ box, slices, shortcut, opened }) => ({
    box,
    shortcut,
    slices: slices.map((slice) => [slice.box, slice.stripes]),
    opened: opened && [opened.ground, opened.lines, opened.layers.map((l) => l.box)],
  }));
  // JSON has no NaN and no Infinity: both become null.
  const text = JSON.stringify([
    drawn,
    ofBlocks.map(({ shortcut, opened, ...rest }) => [rest, shortcut ?? 0, opened ?? 0]),
  ]);
  return /null|NaN|Infinity/.test(text) ? ['a number is none'] : [];
}

function placeFaults(layout: NetworkLayout): string[] {
  const drawing: Box = { x: 0, y: 0, width: layout.width, height: layout.height };
  const bandOf = (stageIndex: number) => layout.bands.find((band) => band.stageIndex === stageIndex)!.box; // every stage has one
  const { bands, ends, blocks } = layout;
  return [
    ...bands.filter(({ box }) => !holds(drawing, box)).map(({ name }) => `${name} leaves the drawing`),
    ...neighboursThatOverlap(bands.map(({ box }) => box)).map((i) => `${itemAt(bands, i).name} overlaps the next band`),
    ...neighboursThatOverlap(blocks.map(({ box, opened }) => opened?.ground ?? box)).map(
      (i) => `${itemAt(blocks, i).block.id} overlaps the next block`,
    ),
    ...blocks
      .filter(({ block, box, opened }) => !holds(bandOf(block.stageIndex), opened?.ground ?? box))
      .map(({ block }) => `${block.id} leaves its stage`),
    ...ends
      .filter(({ box }) => !bands.some((band) => band.stageIndex === null && holds(band.box, box)))
      .map(({ id }) => `${id} leaves its band`),
    ...blocks.flatMap(({ block, opened }) =>
      (opened?.layers ?? [])
        .filter(({ box }) => !holds(bandOf(block.stageIndex), box))
        .map(({ id }) => `${id} leaves its stage`),
    ),
  ];
}

function shortcutFaults(graph: LayerGraph, layout: NetworkLayout): string[] {
  const { shortcut: option } = graph.spec;
  return layout.blocks.flatMap(({ block, shortcut }) => {
    if (option === 'none') return shortcut === null ? [] : [`${block.id} of a plain network has a shortcut`];
    if (shortcut === null) return [`${block.id} has no shortcut`];
    return isInside(layout, shortcut.apex) ? [] : [`the shortcut of ${block.id} leaves the drawing`];
  });
}

const SLACK_PX = 0.001;

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.width > 0 &&
    inner.height > 0 &&
    inner.x >= outer.x - SLACK_PX &&
    inner.y >= outer.y - SLACK_PX &&
    inner.x + inner.width <= outer.x + outer.width + SLACK_PX &&
    inner.y + inner.height <= outer.y + outer.height + SLACK_PX
  );
}

function isInside({ width, height }: NetworkLayout, { x, y }: Point): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - SLACK_PX &&
    b.x < a.x + a.width - SLACK_PX &&
    a.y < b.y + b.height - SLACK_PX &&
    b.y < a.y + a.height - SLACK_PX
  );
}

function neighboursThatOverlap(boxes: readonly Box[]): number[] {
  return boxes.slice(1).flatMap((box, i) => (overlap(itemAt(boxes, i), box) ? [i] : []));
}
