import type { LayerNode, Template } from '../graph/layerGraph';
import { shortcutWay } from '../figures/shortcutWay';
import { type Box, type Orientation, placement, type Placement, type Point } from './orientation';
import { detourPath } from './shortcutPath';
import { itemAt } from '../lists';

/** Blocks on a straight shortcut: the first from inside, those behind it as one box each. */
export interface OrderPicture {
  width: number;
  height: number;
  orientation: Orientation;
  /** The shortcut's way, straight through all blocks. */
  trunk: { from: Point; to: Point };
  branches: string[];
  boxes: OrderBox[];
  additions: { center: Point; radius: number }[];
  /** Where a block's input is, and the output of the last; the following block's input is the output of the one before. */
  states: Point[];
  /** The gradient's way back along the shortcut, from the last output to the input, in order; broken where a layer stands on it. */
  gradient: { from: Point; to: Point }[];
  gradientLabel: Point;
}

export interface OrderBox {
  /** Null for all layers of a block that is not drawn from inside. */
  layer: LayerNode | null;
  box: Box;
  isOnTrunk: boolean;
}

const LENGTH = { right: { conv: 74, bn: 34, relu: 44, whole: 46 }, down: { conv: 26, bn: 26, relu: 26, whole: 30 } };
const BREADTH = { right: { conv: 28, bn: 28, relu: 28, whole: 28 }, down: { conv: 74, bn: 44, relu: 44, whole: 44 } };
const RISE = { right: 50, down: 72 };
const ROOM = { right: { before: 66, after: 52 }, down: { before: 58, after: 111 } };
const GRADIENT_ACROSS = { right: 40, down: 46 };
const GAP = 7;
const ADDITION_RADIUS = 10;
const END = 34;

/**
 * The convolutions stand at the same places in both orders, so that one sees which layers moved.
 *
 * @param template a block with an identity shortcut
 * @param following how many more blocks are drawn behind it
 */
export function layOutOrder(template: Template, following: number, orientation: Orientation): OrderPicture {
  const room = ROOM[orientation];
  // Across is negative on the shortcuts' side elsewhere; here the shortcut is straight and the layers lie on that side.
  const place = placement(orientation, room.before);
  const drawing = new OrderDrawing(
    place,
    shortcutWay(template).filter((layer) => layer.kind !== 'add'),
  );
  drawing.addBlock(template);
  for (let i = 0; i < following; i++) drawing.addWhole();
  return drawing.finish(room.before + room.after);
}

class OrderDrawing {
  private cursor = END;
  private readonly picture: OrderPicture;
  private readonly length;
  private readonly breadth;
  private readonly rise;
  private firstAddition = 0;
  /** Along, where layers stand on the shortcut. */
  private readonly gaps: { from: number; to: number }[] = [];

  constructor(
    private readonly place: Placement,
    private readonly onTrunk: readonly LayerNode[],
  ) {
    const { orientation } = place;
    this.length = LENGTH[orientation];
    this.breadth = BREADTH[orientation];
    this.rise = RISE[orientation];
    this.picture = {
      width: 0,
      height: 0,
      orientation,
      trunk: { from: place.point(0, 0), to: place.point(0, 0) },
      branches: [],
      boxes: [],
      additions: [],
      states: [place.point(END / 2, 0)],
      gradient: [],
      gradientLabel: place.point(0, 0),
    };
  }

  addBlock(template: Template): void {
    const main = template.layers.filter((layer) => layer.kind !== 'add' && !this.onTrunk.includes(layer));
    const start = this.cursor;
    this.cursor += 2 * GAP;
    for (const [i, slot] of betweenConvolutions(main).entries()) {
      const room = this.roomOf(i, main);
      let along = this.cursor;
      for (const layer of slot.layers) along = this.addBox(layer, along) + GAP;
      this.cursor += room;
      if (slot.conv !== null) this.cursor = this.addBox(slot.conv, this.cursor) + GAP;
    }
    this.join(start);
  }

  addWhole(): void {
    const start = this.cursor;
    const along = this.cursor + 2 * GAP;
    const { whole } = this.length;
    this.picture.boxes.push({
      layer: null,
      isOnTrunk: false,
      box: this.place.box({ along, length: whole, across: -this.rise, breadth: this.breadth.whole }),
    });
    this.cursor = along + whole + GAP;
    this.join(start);
  }

  finish(breadth: number): OrderPicture {
    const length = this.cursor;
    const isRight = this.place.orientation === 'right';
    const across = GRADIENT_ACROSS[this.place.orientation];
    return {
      ...this.picture,
      width: isRight ? length : breadth,
      height: isRight ? breadth : length,
      trunk: { from: this.place.point(0, 0), to: this.place.point(length, 0) },
      gradient: this.gradient(length, across),
      gradientLabel: this.place.point(this.firstAddition / 2, across),
    };
  }

  private gradient(length: number, across: number): OrderPicture['gradient'] {
    const stops = [length - GAP, ...this.gaps.toReversed().flatMap(({ from, to }) => [to, from]), GAP];
    return Array.from({ length: stops.length / 2 }, (_, i) => ({
      from: this.place.point(itemAt(stops, 2 * i), across),
      to: this.place.point(itemAt(stops, 2 * i + 1), across),
    })); // stops come in pairs
  }

  /** BN and ReLU before or between convolutions; behind the last a BN alone. Kept free where an order has none there. */
  private roomOf(slot: number, main: readonly LayerNode[]): number {
    const isLast = slot === main.filter(({ kind }) => kind === 'conv').length;
    return this.length.bn + GAP + (isLast ? 0 : this.length.relu + GAP);
  }

  private addBox(layer: LayerNode, along: number, across = -this.rise): number {
    const kind = layer.kind === 'conv' || layer.kind === 'bn' ? layer.kind : 'relu';
    this.picture.boxes.push({
      layer,
      isOnTrunk: across === 0,
      box: this.place.box({ along, length: this.length[kind], across, breadth: this.breadth[kind] }),
    });
    return along + this.length[kind];
  }

  /** The branch comes back; what the order puts behind the addition follows, or its room stays free. */
  private join(start: number): void {
    const center = this.cursor + ADDITION_RADIUS + GAP;
    this.picture.branches.push(detourPath(this.place, start, center, this.rise));
    this.picture.additions.push({ center: this.place.point(center, 0), radius: ADDITION_RADIUS });
    let along = center + ADDITION_RADIUS + GAP;
    if (this.firstAddition === 0) this.firstAddition = center;
    for (const layer of this.onTrunk) this.gaps.push({ from: along, to: this.addBox(layer, along, 0) });
    along += this.length.relu;
    this.picture.states.push(this.place.point(along + END / 2, 0));
    this.cursor = along + END;
  }
}

/** The main path's convolutions, each with what stands before it; at last what stands behind the last one. */
function betweenConvolutions(main: readonly LayerNode[]): { layers: LayerNode[]; conv: LayerNode | null }[] {
  const slots: { layers: LayerNode[]; conv: LayerNode | null }[] = [{ layers: [], conv: null }];
  for (const layer of main) {
    const slot = slots.at(-1)!; // there is one from the start
    if (layer.kind !== 'conv') slot.layers.push(layer);
    else {
      slot.conv = layer;
      slots.push({ layers: [], conv: null });
    }
  }
  return slots;
}
