import { mapReads, type SlidingWindow } from '../figures/stridedReads';
import type { LayerNode, Template } from '../graph/layerGraph';
import type { Shape } from '../graph/shape';
import { type Box, type Orientation, placement, type Placement, type Point } from './orientation';
import { detourPath } from './shortcutPath';
import { itemAt } from '../lists';

/** A bottleneck with a stride, drawn by the maps between its convolutions, position by position. */
export interface StridePicture {
  width: number;
  height: number;
  orientation: Orientation;
  /** The block's input and what each convolution of the main path puts out. */
  maps: PlacedMap[];
  convs: PlacedConv[];
  addition: { center: Point; radius: number };
  arrows: { from: Point; to: Point }[];
  projection: PlacedConv;
  /** The way of the shortcut; its convolution's box stands on it. */
  shortcutPath: string;
}

export interface PlacedMap {
  shape: Shape;
  box: Box;
  caption: Point;
  cells: PlacedCell[];
  /** Positions of the whole map that the next convolution reads; null for the block's output. */
  reads: { read: number; of: number } | null;
}

/** One position of the map's upper left corner. */
export interface PlacedCell {
  row: number;
  column: number;
  box: Box;
  isRead: boolean;
  /** By the projection on the shortcut, which reads the block's input alone. */
  isReadByShortcut: boolean;
}

export interface PlacedConv {
  layer: LayerNode;
  box: Box;
  /** Where the mark of its stride stands, if it has one. */
  mark: Point;
  note: Point;
}

const CELL = { pitch: 16, side: 13.5 };
const CONV = { width: 74, height: 32, margin: 11 };
const ADDITION_RADIUS = 11;
const RISE = 30;
/** Room for captions, on the side away from the shortcut. */
const ROOM = { right: { start: 8, captions: 44 }, down: { start: 4, captions: 124 } };

/**
 * @param positions how many positions of the input's side are drawn: its upper left corner. Every other
 * map is drawn by the corner that comes from these.
 */
export function layOutStride(template: Template, positions: number, orientation: Orientation): StridePicture {
  const convs = template.layers.filter((l) => l.kind === 'conv');
  const main = convs.filter((l) => !isOnShortcut(l));
  const projection = convs.find(isOnShortcut)!; // a bottleneck with a stride projects
  const shapes = [template.input, ...main.map((l) => l.output)];
  const room = ROOM[orientation];
  const halfBreadth = (positions * CELL.pitch) / 2;
  const before = orientation === 'right' ? halfBreadth + RISE + CONV.height / 2 + 4 : halfBreadth + room.captions;
  const after = orientation === 'right' ? halfBreadth + room.captions : halfBreadth + RISE + CONV.width / 2 + 4;
  const place = placement(orientation, before);
  const drawn = shapes.map((shape) => Math.round((positions * shape.height) / template.input.height));
  const slots = slotsAlong(drawn, positions, orientation, room.start);
  const additionAt = slots.end + CONV.margin + ADDITION_RADIUS;
  const rise = halfBreadth + RISE - (orientation === 'right' ? 4 : 0);
  const length = additionAt + ADDITION_RADIUS + 24;
  return {
    orientation,
    width: orientation === 'right' ? length : before + after,
    height: orientation === 'right' ? before + after : length,
    maps: shapes.map((shape, i) =>
      placeMap(place, shape, drawn[i]!, slots.maps[i]!.middle, main[i], i === 0 ? projection : undefined),
    ), // a slot for each
    convs: main.map((layer, i) => placeConv(place, layer, slots.convs[i]!, 0)),
    projection: placeConv(place, projection, slots.convs[1]!, -rise), // beside the second convolution, where no map comes near it
    addition: { center: place.point(additionAt, 0), radius: ADDITION_RADIUS },
    arrows: arrows(place, slots, drawn, additionAt),
    shortcutPath: detourPath(place, itemAt(slots.maps, 0).middle, additionAt, rise),
  };
}

function isOnShortcut(layer: LayerNode): boolean {
  return layer.name.startsWith('downsample');
}

interface Slots {
  maps: { middle: number }[];
  /** Middles. */
  convs: number[];
  end: number;
}

/** The middle map keeps the room of the larger one it can be, so that nothing else moves when the stride does. */
function slotsAlong(drawn: readonly number[], positions: number, orientation: Orientation, start: number): Slots {
  const convLength = (orientation === 'right' ? CONV.width : CONV.height) + 2 * CONV.margin;
  const slots: Slots = { maps: [], convs: [], end: 0 };
  let along = start;
  drawn.forEach((side, i) => {
    const length = (i === 1 ? positions : side) * CELL.pitch;
    slots.maps.push({ middle: along + length / 2 });
    along += length;
    slots.end = along;
    if (i === drawn.length - 1) return;
    slots.convs.push(along + convLength / 2);
    along += convLength;
  });
  return slots;
}

function placeMap(
  place: Placement,
  shape: Shape,
  side: number,
  middle: number,
  reader: LayerNode | undefined,
  shortcut: LayerNode | undefined,
): PlacedMap {
  const extent = side * CELL.pitch;
  const box = place.box({ along: middle - extent / 2, length: extent, across: 0, breadth: extent });
  const length = shape.height;
  const reads = reader === undefined ? null : mapReads(length, slidingWindow(reader));
  const byShortcut = shortcut === undefined ? null : mapReads(length, slidingWindow(shortcut));
  const cells = Array.from({ length: side ** 2 }, (_, i): PlacedCell => {
    const [row, column] = [Math.floor(i / side), i % side];
    const inset = (CELL.pitch - CELL.side) / 2;
    return {
      row,
      column,
      box: {
        x: box.x + column * CELL.pitch + inset,
        y: box.y + row * CELL.pitch + inset,
        width: CELL.side,
        height: CELL.side,
      },
      isRead: reads === null || reads.isRead[row]![column]!, // no more is drawn than there is
      isReadByShortcut: byShortcut !== null && byShortcut.isRead[row]![column]!,
    };
  });
  const caption = place.point(middle, extent / 2 + (place.orientation === 'right' ? 16 : 10));
  return { shape, box, cells, caption, reads: reads === null ? null : { read: reads.read, of: length ** 2 } };
}

function placeConv(place: Placement, layer: LayerNode, middle: number, across: number): PlacedConv {
  const [length, breadth] = place.orientation === 'right' ? [CONV.width, CONV.height] : [CONV.height, CONV.width];
  const box = place.box({ along: middle - length / 2, length, across, breadth });
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  // Below the box; beside it where the flow itself runs downwards.
  if (place.orientation === 'right')
    return { layer, box, mark: { x, y: y + breadth / 2 + 15 }, note: { x, y: y + breadth / 2 + 35 } };
  return { layer, box, mark: { x: box.x - 37, y: y - 10 }, note: { x: box.x - 8, y: y + 11 } };
}

function arrows(place: Placement, slots: Slots, drawn: readonly number[], additionAt: number): StridePicture['arrows'] {
  const half = (place.orientation === 'right' ? CONV.width : CONV.height) / 2;
  const edge = (i: number, sign: 1 | -1) => slots.maps[i]!.middle + (sign * drawn[i]! * CELL.pitch) / 2; // a slot for each map
  const between = (from: number, to: number) => ({ from: place.point(from, 0), to: place.point(to, 0) });
  return [
    ...slots.convs.flatMap((middle, i) => [
      between(edge(i, 1), middle - half),
      between(middle + half, edge(i + 1, -1)),
    ]),
    between(edge(drawn.length - 1, 1), additionAt - ADDITION_RADIUS),
    between(additionAt + ADDITION_RADIUS, additionAt + ADDITION_RADIUS + 20),
  ];
}

/** The block's windows are square. */
function slidingWindow({ window }: LayerNode): SlidingWindow {
  const { kernel, stride, padding } = window!; // convolutions have a window
  return { kernel: kernel[0], stride: stride[0], padding: padding[0] };
}
