import { path } from 'd3-path';
import { type LayerNode, SECTION_INPUT, type Template } from '../graph/layerGraph';
import type { Box, Point } from './orientation';
import { itemAt } from '../lists';

/** A block drawn downwards: the main path on the left, the shortcut on the right. */
export interface BlockPicture {
  width: number;
  height: number;
  boxes: PictureBox[];
  /** Where the two paths meet; null in a plain block. */
  addition: { layer: LayerNode; center: Point; radius: number } | null;
  lines: { from: Point; to: Point }[];
  /** The shortcut's way; in two parts where a box stands on it. */
  shortcutPaths: string[];
  input: Point;
  output: Point;
}

export interface PictureBox {
  /** One convolution, or the normalisation and activation that go together. */
  layers: LayerNode[];
  box: Box;
  isBranch: boolean;
}

const SIZE = {
  width: 300,
  mainX: 98,
  boxWidth: 152,
  boxHeight: 28,
  gap: 14,
  top: 26,
  branchWidth: 96,
  branchHeight: 42,
  radius: 10,
  tail: 26,
};
const BRANCH_X = SIZE.width - 8 - SIZE.branchWidth / 2;

export function layOutBlockPicture(template: Template): BlockPicture {
  const branch = template.layers.filter(isBranchLayer);
  const main = groupLayers(template.layers.filter((l) => !isBranchLayer(l)));
  const addIndex = main.findIndex(([first]) => first!.kind === 'add'); // groups are not empty
  let y = SIZE.top + SIZE.gap;
  const boxes: PictureBox[] = [];
  const stops: { top: number; bottom: number }[] = [];
  main.forEach((layers, i) => {
    const height = i === addIndex ? 2 * SIZE.radius : needsTwoLines(layers[0]!) ? SIZE.branchHeight : SIZE.boxHeight; // groups are not empty
    if (i !== addIndex)
      boxes.push({
        layers,
        isBranch: false,
        box: { x: SIZE.mainX - SIZE.boxWidth / 2, y, width: SIZE.boxWidth, height },
      });
    stops.push({ top: y, bottom: y + height });
    y += height + SIZE.gap;
  });
  const bottom = y - SIZE.gap;
  const addition =
    addIndex < 0
      ? null
      : {
          layer: itemAt(itemAt(main, addIndex), 0),
          center: { x: SIZE.mainX, y: itemAt(stops, addIndex).top + SIZE.radius },
          radius: SIZE.radius,
        };
  const leaves = branchStart(template, main, stops);
  const branchBox =
    branch.length === 0 || addition === null ? null : placeBranch(branch, (leaves + addition.center.y) / 2);
  return {
    width: SIZE.width,
    height: bottom + SIZE.tail,
    boxes: branchBox === null ? boxes : [...boxes, branchBox],
    addition,
    lines: verticalLines(stops, bottom),
    shortcutPaths: addition === null ? [] : shortcutPaths(leaves, addition.center.y, branchBox),
    input: { x: SIZE.mainX, y: SIZE.top - 13 },
    output: { x: SIZE.mainX, y: bottom + SIZE.tail - 7 },
  };
}

/** A convolution with two of groups, gaps and a stride says so on a second line. */
export function needsTwoLines({ window, kind }: LayerNode): boolean {
  if (kind !== 'conv' || window === null) return false;
  return [window.groups > 1, window.stride[0] > 1, window.dilation !== undefined].filter(Boolean).length > 1;
}

function isBranchLayer(layer: LayerNode): boolean {
  return layer.name.startsWith('downsample');
}

/** BN and the ReLU after it share a box; everything else has its own. */
function groupLayers(layers: readonly LayerNode[]): LayerNode[][] {
  const groups: LayerNode[][] = [];
  for (const layer of layers) {
    const last = groups.at(-1);
    if (layer.kind === 'relu' && last?.[0]?.kind === 'bn') last.push(layer);
    else groups.push([layer]);
  }
  return groups;
}

/** Just above the first box, or below the group whose output a pre-activated projection reads. */
function branchStart(
  template: Template,
  main: readonly LayerNode[][],
  stops: readonly { top: number; bottom: number }[],
): number {
  const from = template.edges.find((e) => e.kind !== 'main')?.from ?? SECTION_INPUT;
  const group = main.findIndex((layers) => layers.some((l) => l.name === from));
  return group < 0 ? SIZE.top + 3 : itemAt(stops, group).bottom + SIZE.gap / 2;
}

function placeBranch(layers: LayerNode[], centre: number): PictureBox {
  const hasTwoLines = layers.length > 1 || layers[0]!.kind === 'pad' || layers[0]!.window!.stride[0] > 1; // boxes hold layers, a branch's have windows
  const height = hasTwoLines ? SIZE.branchHeight : SIZE.boxHeight;
  return {
    layers,
    isBranch: true,
    box: { x: BRANCH_X - SIZE.branchWidth / 2, y: centre - height / 2, width: SIZE.branchWidth, height },
  };
}

function verticalLines(stops: readonly { top: number; bottom: number }[], bottom: number): BlockPicture['lines'] {
  const x = SIZE.mainX;
  const line = (from: number, to: number) => ({ from: { x, y: from }, to: { x, y: to } });
  return [
    line(SIZE.top - 4, itemAt(stops, 0).top),
    ...stops.slice(1).map((stop, i) => line(itemAt(stops, i).bottom, stop.top)),
    line(bottom, bottom + SIZE.tail - 18),
  ];
}

function shortcutPaths(leaves: number, joins: number, branch: PictureBox | null): string[] {
  const right = BRANCH_X;
  const corner = 16;
  const down = path();
  down.moveTo(SIZE.mainX, leaves);
  down.lineTo(right - corner, leaves);
  down.quadraticCurveTo(right, leaves, right, leaves + corner);
  const back = path();
  if (branch !== null) {
    down.lineTo(right, branch.box.y);
    back.moveTo(right, branch.box.y + branch.box.height);
  } else {
    back.moveTo(right, leaves + corner);
  }
  back.lineTo(right, joins - corner);
  back.quadraticCurveTo(right, joins, right - corner, joins);
  back.lineTo(SIZE.mainX + SIZE.radius + 4, joins);
  return [down.toString(), back.toString()];
}
