import type { Block } from '../graph/layerGraph';
import type { BlockLayout, SliceLayout } from './layoutTypes';
import { ARC, GROUND_PX, MAX_STRIPES } from './measures';
import type { OpenedBlock } from './openedBlock';
import type { Placement, Point } from './orientation';
import { arcPath, detourPath } from './shortcutPath';

/** Where a block's shape lies along the flow, and how high it and the one before it are. */
export interface Span {
  along: number;
  length: number;
  side: number;
  sideBefore: number;
}

/** The way of a block's shortcut, around its shape or through its opened layers; null in a plain block. */
export function shortcutLine(
  place: Placement,
  { template }: Block,
  span: Span,
  opened: OpenedBlock | null,
): BlockLayout['shortcut'] {
  const kind = template.shortcut?.kind ?? 'none';
  if (kind === 'none') return null;
  const { along, length, side, sideBefore } = span;
  if (opened !== null && opened.shortcut !== null) {
    const { from, to, rise } = opened.shortcut;
    return {
      kind,
      path: detourPath(place, along + from, along + to, rise),
      apex: place.point(along + (from + to) / 2, -rise),
    };
  }
  const from = along - ARC.before;
  const to = along + length + ARC.after;
  const rise = Math.max(side, Math.min(sideBefore, side * ARC.clearBefore)) / 2 + ARC.rise;
  return { kind, path: arcPath(place, from, to, rise), apex: place.point((from + to) / 2, -rise) };
}

/** The block's convolutions as equal parts of its shape, in order. */
export function slices(
  place: Placement,
  { template }: Block,
  along: number,
  length: number,
  side: number,
): SliceLayout[] {
  const convs = template.layers.filter((l) => l.kind === 'conv' && !l.name.startsWith('downsample'));
  const step = length / convs.length;
  return convs.map((layer, i) => ({
    layer,
    box: place.box({ along: along + i * step, length: step, across: 0, breadth: side }),
    stripes: stripes(place, layer.window?.groups ?? 1, along + i * step, step, side),
    ...(layer.window?.dilation === undefined
      ? {}
      : { taps: taps(place, layer.window.dilation[0], layer.window.kernel[0], along + (i + 0.5) * step, side) }),
  }));
}

const TAP_PX = 4.5;

/** A dot for each position that the kernel reads along a side, in the middle of the slice; closer where there is no room. */
function taps(place: Placement, dilation: number, kernel: number, along: number, side: number): Point[] {
  const gap = Math.min(TAP_PX * dilation, (side - 6) / (kernel - 1));
  return Array.from({ length: kernel }, (_, i) => place.point(along, (i - (kernel - 1) / 2) * gap));
}

/** One line between neighbouring groups, a dozen at most: more would be grey. */
function stripes(
  place: Placement,
  groups: number,
  along: number,
  length: number,
  side: number,
): SliceLayout['stripes'] {
  const count = Math.min(groups, MAX_STRIPES, Math.floor(side / 3));
  return Array.from({ length: count - 1 }, (_, i) => {
    const across = -side / 2 + ((i + 1) * side) / count;
    return { from: place.point(along, across), to: place.point(along + length, across) };
  });
}

/** An opened block's layers in the plane, and the flow between those of its main path. */
export function openedLayers(
  place: Placement,
  { layers, length, breadth }: OpenedBlock,
  start: number,
): NonNullable<BlockLayout['opened']> {
  const onMainPath = layers.filter((l) => l.shape !== 'chip');
  const ends = [0, ...onMainPath.map((l) => l.along + l.length)];
  const starts = [...onMainPath.map((l) => l.along), length];
  return {
    ground: place.box({ along: start, length, across: 0, breadth: breadth + 2 * GROUND_PX }),
    layers: layers.map((l) => ({ ...l, box: place.box({ ...l, along: start + l.along }) })),
    lines: ends.map((end, i) => ({ from: place.point(start + end, 0), to: place.point(start + starts[i]!, 0) })), // as many starts as ends
  };
}
