import type { ShortcutKind } from '../architecture/shortcut';
import { type Block, HEAD_NAME, type LayerGraph, type LayerNode, type Section, type Shape, type Stage, STEM_NAME } from '../graph/layerGraph';
import { type Detail, foldStage, isFoldable, type Run } from './folding';
import { layOutOpenedBlock, type OpenedBlock, type OpenedLayer } from './openedBlock';
import { type Box, type Orientation, type Placement, placement, type Point } from './orientation';
import { type DrawingScale, drawingScale } from './scales';
import { arcPath, detourPath } from './shortcutPath';

export interface LayoutOptions {
  orientation: Orientation;
  detail: Detail;
  /** Indices of long stages that are drawn block by block. */
  unfoldedStages: ReadonlySet<number>;
  selectedBlockId: string | null;
  openedBlockId: string | null;
  /** How much larger than usual text is, for a projector: bands leave room for it. */
  textScale?: number;
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
  /** Maps that the band shows below its blocks: one, or two where the stem pools. */
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
}

export interface PlacedLayer extends OpenedLayer {
  box: Box;
}

const BAND = { padding: 11, gap: 5, minLength: 64, header: 30, footer: 26, sideLabel: 92 };
const BLOCK_GAP_PX = 15;
const END_GAP_PX = 22;
const ARC = { before: 10, after: 6, rise: 20 };
const MAX_STRIPES = 12;
/** How far the ground of an opened block reaches beyond its largest map. */
const GROUND_PX = 7;
/** Room for the name of a stem layer that is too thin to hold it. */
const END_LABEL_PX = 8;
/** Room for a run's ×36 below it. */
const COUNT_PX = 18;
/** How far the sheets behind a folded run stick out. */
export const SHEET_PX = 3.5;

/** Lays the network out along its flow and places it in the plane. */
export function layOutNetwork(graph: LayerGraph, options: LayoutOptions): NetworkLayout {
  const scale = drawingScale(highestResolution(graph));
  const runs = graph.stages.map((stage) => foldStage(stage, foldOptions(stage, options)));
  const opened = openedBlock(runs, options, scale);
  const extent = breadthOf(graph, scale, runs, opened);
  const isRight = options.orientation === 'right';
  const text = options.textScale ?? 1;
  const before = isRight ? BAND.header * text + extent.shortcutSide : BAND.sideLabel * text + extent.otherSide;
  const after = isRight ? extent.otherSide + BAND.footer * text : extent.shortcutSide;
  const place = placement(options.orientation, before);
  const drawing = new Drawing(place, scale, before + after, options, opened);
  drawing.addEnd(STEM_NAME, graph.stem, ['conv', 'maxpool']);
  graph.stages.forEach((stage, i) => drawing.addStage(stage, runs[i]!)); // one list of runs per stage
  drawing.addEnd(HEAD_NAME, graph.head, ['avgpool', 'linear']);
  return drawing.finish();
}

function foldOptions(stage: Stage, { detail, unfoldedStages, selectedBlockId, openedBlockId }: LayoutOptions) {
  const alone = stage.blocks.find((b) => b.id === openedBlockId) ?? stage.blocks.find((b) => b.id === selectedBlockId);
  return { detail, isUnfolded: unfoldedStages.has(stage.index), selectedBlockIndex: alone?.blockIndex ?? null };
}

function openedBlock(runs: Run[][], { openedBlockId, orientation }: LayoutOptions, scale: DrawingScale): { id: string; layout: OpenedBlock } | null {
  const run = runs.flat().find(({ first, count }) => count === 1 && first.id === openedBlockId);
  return run === undefined ? null : { id: run.first.id, layout: layOutOpenedBlock(run.first, scale, orientation) };
}

function highestResolution(graph: LayerGraph): number {
  return graph.stem.template.layers[0]!.output[1]!; // the stem begins with a convolution of a map
}

/** How far the drawing reaches from its centre line, on the shortcuts' side and on the other. */
function breadthOf(graph: LayerGraph, scale: DrawingScale, runs: readonly Run[][], opened: { layout: OpenedBlock } | null) {
  const half = scale.side(highestResolution(graph)) / 2;
  const firstInput = graph.stages[0]!.blocks[0]!.template.input[1]!; // a network has a block, which reads a map
  const arcs = scale.side(firstInput) / 2 + ARC.rise + 6;
  const branch = (opened?.layout.shortcut?.reach ?? 0) + 6;
  const counts = runs.flat().filter((run) => run.count > 1);
  const belowCounts = Math.max(0, ...counts.map((run) => scale.side(run.first.template.output[1]!) / 2 + COUNT_PX)); // maps have a height
  const margin = 10;
  return { shortcutSide: Math.max(half, arcs, branch) + margin, otherSide: Math.max(half + END_LABEL_PX, belowCounts, (opened?.layout.breadth ?? 0) / 2 + GROUND_PX) + margin };
}

/** Collects shapes from left to right; each `add` moves the cursor on. */
class Drawing {
  private readonly layout: NetworkLayout;
  private cursor = 0;
  private lastEnd: number | null = null;
  private lastSide = 0;
  private readonly text: number;

  constructor(
    private readonly place: Placement,
    private readonly scale: DrawingScale,
    private readonly breadth: number,
    private readonly options: LayoutOptions,
    private readonly opened: { id: string; layout: OpenedBlock } | null,
  ) {
    this.text = options.textScale ?? 1;
    this.layout = { width: 0, height: 0, orientation: place.orientation, bands: [], ends: [], blocks: [], arrows: [] };
  }

  addEnd(name: string, section: Section, kinds: readonly LayerNode['kind'][]): void {
    const layers = section.template.layers.filter((l) => kinds.includes(l.kind));
    const lengths = layers.map((l) => this.scale.thickness(l.output[0]!)); // every output has channels
    const { start, finish } = this.openBand(lengths, END_GAP_PX);
    let along = start;
    layers.forEach((layer, i) => {
      const side = this.scale.side(layer.output[1] ?? 1); // a vector has one position
      this.arrowTo(along);
      this.layout.ends.push({ id: layer.name, part: name === HEAD_NAME ? 'head' : 'stem', layer, box: this.place.box({ along, length: lengths[i]!, across: 0, breadth: side }) });
      this.leave(along + lengths[i]!, side);
      along += lengths[i]! + END_GAP_PX;
    });
    this.closeBand(finish, {
      name, moduleName: null, colour: 0, stageIndex: null, canFold: false, isUnfolded: false, blockCount: 0,
      shapes: name === HEAD_NAME ? [layers.at(-1)!.output] : layers.map((l) => l.output), // the head ends in its classifier
    });
  }

  addStage(stage: Stage, runs: readonly Run[]): void {
    const lengths = runs.map((run) => this.runLength(run));
    const { start, finish } = this.openBand(lengths);
    let along = start;
    runs.forEach((run, i) => {
      this.addRun(run, along, lengths[i]!);
      along += lengths[i]! + BLOCK_GAP_PX;
    });
    this.closeBand(finish, {
      name: stage.paperName, moduleName: stage.moduleName, colour: stage.index + 1, stageIndex: stage.index,
      blockCount: stage.blocks.length,
      canFold: isFoldable(stage) && this.options.detail !== 'stage',
      isUnfolded: this.options.unfoldedStages.has(stage.index),
      shapes: [stage.blocks[0]!.template.output], // a stage has a block
    });
  }

  finish(): NetworkLayout {
    const length = this.cursor - BAND.gap;
    const isRight = this.place.orientation === 'right';
    return { ...this.layout, width: isRight ? length : this.breadth, height: isRight ? this.breadth : length };
  }

  private runLength({ first, count }: Run): number {
    if (this.opened?.id === first.id) return this.opened.layout.length;
    return this.scale.thickness(first.template.output[0]!) + (count > 1 ? 2 * SHEET_PX : 0); // maps have channels
  }

  private addRun({ first, count }: Run, along: number, length: number): void {
    const { template } = first;
    const side = this.scale.side(template.output[1]!); // maps have a height
    const isOpened = this.opened?.id === first.id;
    const flow = { along, length, across: 0, breadth: side };
    this.arrowTo(along);
    this.layout.blocks.push({
      block: first, count, colour: first.stageIndex + 1,
      box: this.place.box(count > 1 ? { ...flow, length: length - 2 * SHEET_PX } : flow),
      slices: isOpened ? [] : this.slices(first, along, length - (count > 1 ? 2 * SHEET_PX : 0), side),
      shortcut: this.shortcut(first, along, length, side),
      opened: isOpened ? this.openedLayers(along) : null,
    });
    this.leave(along + length, side);
  }

  private shortcut({ id, template }: Block, along: number, length: number, side: number): BlockLayout['shortcut'] {
    const kind = template.shortcut?.kind ?? 'none';
    if (kind === 'none') return null;
    if (this.opened?.id === id && this.opened.layout.shortcut !== null) {
      const { from, to, rise } = this.opened.layout.shortcut;
      return { kind, path: detourPath(this.place, along + from, along + to, rise), apex: this.place.point(along + (from + to) / 2, -rise) };
    }
    const from = along - ARC.before;
    const to = along + length + ARC.after;
    const rise = Math.max(side, Math.min(this.lastSide, side * 1.35)) / 2 + ARC.rise;
    return { kind, path: arcPath(this.place, from, to, rise), apex: this.place.point((from + to) / 2, -rise) };
  }

  private slices({ template }: Block, along: number, length: number, side: number): SliceLayout[] {
    const convs = template.layers.filter((l) => l.kind === 'conv' && !l.name.startsWith('downsample'));
    const step = length / convs.length;
    return convs.map((layer, i) => ({
      layer,
      box: this.place.box({ along: along + i * step, length: step, across: 0, breadth: side }),
      stripes: this.stripes(layer.window?.groups ?? 1, along + i * step, step, side),
    }));
  }

  /** One line between neighbouring groups, a dozen at most: more would be grey. */
  private stripes(groups: number, along: number, length: number, side: number): SliceLayout['stripes'] {
    const count = Math.min(groups, MAX_STRIPES, Math.floor(side / 3));
    return Array.from({ length: count - 1 }, (_, i) => {
      const across = -side / 2 + ((i + 1) * side) / count;
      return { from: this.place.point(along, across), to: this.place.point(along + length, across) };
    });
  }

  private openedLayers(start: number): BlockLayout['opened'] {
    const { layers, length, breadth } = this.opened!.layout; // only called for the opened block
    const placed = layers.map((l) => ({ ...l, box: this.place.box({ ...l, along: start + l.along }) }));
    const onMainPath = layers.filter((l) => l.shape !== 'chip');
    const lines = onMainPath.slice(1).map((next, i) => {
      const previous = onMainPath[i]!; // one before `next`
      return { from: this.place.point(start + previous.along + previous.length, 0), to: this.place.point(start + next.along, 0) };
    });
    const first = onMainPath[0]!; // a block has layers
    const last = onMainPath.at(-1)!;
    return {
      ground: this.place.box({ along: start, length, across: 0, breadth: breadth + 2 * GROUND_PX }),
      layers: placed,
      lines: [
        { from: this.place.point(start, 0), to: this.place.point(start + first.along, 0) },
        ...lines,
        { from: this.place.point(start + last.along + last.length, 0), to: this.place.point(start + length, 0) },
      ],
    };
  }

  private arrowTo(along: number): void {
    if (this.lastEnd === null) return;
    this.layout.arrows.push({ from: this.place.point(this.lastEnd, 0), to: this.place.point(along - 1, 0) });
  }

  private leave(end: number, side: number): void {
    this.lastEnd = end;
    this.lastSide = side;
  }

  /** Centres what a band holds where the band must be longer than that. */
  private openBand(lengths: readonly number[], gap = BLOCK_GAP_PX): { start: number; finish: number } {
    const content = lengths.reduce((sum, l) => sum + l, 0) + Math.max(0, lengths.length - 1) * gap;
    const minLength = this.place.orientation === 'right' ? BAND.minLength * this.text : 0;
    const length = Math.max(minLength, content + 2 * BAND.padding);
    return { start: this.cursor + (length - content) / 2, finish: this.cursor + length };
  }

  private closeBand(finish: number, band: Omit<BandLayout, 'box' | 'namePoint' | 'shapePoint'>): void {
    const isRight = this.place.orientation === 'right';
    const length = finish - this.cursor;
    const box = isRight
      ? { x: this.cursor, y: 0, width: length, height: this.breadth }
      : { x: 0, y: this.cursor, width: this.breadth, height: length };
    this.layout.bands.push({
      ...band, box,
      namePoint: isRight ? { x: this.cursor + length / 2, y: 20 * this.text } : { x: 12, y: this.cursor + length / 2 - 4 * this.text },
      shapePoint: isRight ? { x: this.cursor + length / 2, y: this.breadth - 11 * this.text } : { x: 12, y: this.cursor + length / 2 + 14 * this.text },
    });
    this.cursor = finish + BAND.gap;
  }
}
