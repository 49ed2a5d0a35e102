import type { ShortcutKind } from '../architecture/shortcut';
import type { Block, LayerNode } from '../graph/layerGraph';
import type { Shape } from '../graph/shape';
import type { Detail } from './folding';
import type { OpenedLayer } from './openedBlock';
import type { Box, Orientation, Point } from './orientation';

export interface LayoutOptions {
  orientation: Orientation;
  detail: Detail;
  /** Indices of long stages that are drawn block by block. */
  unfoldedStages: ReadonlySet<number>;
  selectedBlockId: string | null;
  openedBlockId: string | null;
  /** How much larger than usual text is, for a projector: bands leave room for it. */
  textScale?: number;
  /** How much higher than usual maps are drawn, where the picture has a height to fill. */
  stretch?: number;
}

/** The whole drawing, in px; nothing in it depends on language or look. */
export interface NetworkLayout {
  width: number;
  height: number;
  orientation: Orientation;
  bands: BandLayout[];
  ends: EndLayout[];
  blocks: BlockLayout[];
  arrows: { from: Point; to: Point }[];
}

/** The ground of the stem, a stage or the head. */
export interface BandLayout {
  name: string;
  moduleName: string | null;
  /** 0 for stem and head, which share the neutral colour. */
  colour: number;
  box: Box;
  namePoint: Point;
  shapePoint: Point;
  /** Maps that the band shows below its blocks: one, or in the stem those of each new area. */
  shapes: Shape[];
  blockCount: number;
  stageIndex: number | null;
  canFold: boolean;
  isUnfolded: boolean;
}

/** A layer of stem or head. */
export interface EndLayout {
  id: string;
  part: 'stem' | 'head';
  layer: LayerNode;
  box: Box;
}

export interface BlockLayout {
  block: Block;
  /** How many equal blocks this drawing stands for. */
  count: number;
  colour: number;
  box: Box;
  /** Lines that part the block into its convolutions; the middle one of a grouped bottleneck is striped. */
  slices: SliceLayout[];
  shortcut: { kind: Exclude<ShortcutKind, 'none'>; path: string; apex: Point } | null;
  opened: { ground: Box; layers: PlacedLayer[]; lines: { from: Point; to: Point }[] } | null;
}

export interface SliceLayout {
  layer: LayerNode;
  box: Box;
  stripes: { from: Point; to: Point }[];
  /** What a kernel with gaps reads along one side, as far apart as its dilation; only where it has gaps. */
  taps?: Point[];
}

export interface PlacedLayer extends OpenedLayer {
  box: Box;
}
