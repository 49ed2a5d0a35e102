import { HEAD_NAME, type LayerNode, type Section, type Stage } from '../graph/layerGraph';
import type { Shape } from '../graph/shape';
import { openedLayers, shortcutLine, slices } from './blockShape';
import { isFoldable, type Run } from './folding';
import type { BandLayout, LayoutOptions, NetworkLayout } from './layoutTypes';
import { BAND, BLOCK_GAP_PX, END_GAP_PX, SHEET_PX } from './measures';
import type { OpenedBlock } from './openedBlock';
import type { Placement } from './orientation';
import type { DrawingScale } from './scales';
import { itemAt } from '../lists';

/** Collects shapes from left to right; each `add` moves the cursor on. */
export class Drawing {
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
    const lengths = layers.map((l) => this.scale.thickness(l.output.channels));
    const { start, finish } = this.openBand(lengths, END_GAP_PX, BAND.minEndLength);
    let along = start;
    layers.forEach((layer, i) => {
      const side = this.scale.side(layer.output.height);
      this.arrowTo(along);
      this.layout.ends.push({
        id: layer.name,
        part: name === HEAD_NAME ? 'head' : 'stem',
        layer,
        box: this.place.box({ along, length: itemAt(lengths, i), across: 0, breadth: side }),
      });
      this.leave(along + itemAt(lengths, i), side);
      along += itemAt(lengths, i) + END_GAP_PX;
    });
    this.closeBand(finish, {
      name,
      moduleName: null,
      colour: 0,
      stageIndex: null,
      canFold: false,
      isUnfolded: false,
      blockCount: 0,
      shapes: name === HEAD_NAME ? [layers.at(-1)!.output] : areas(layers.map((l) => l.output)), // the head ends in its classifier
    });
  }

  addStage(stage: Stage, runs: readonly Run[]): void {
    const lengths = runs.map((run) => this.runLength(run));
    const { start, finish } = this.openBand(lengths);
    let along = start;
    runs.forEach((run, i) => {
      this.addRun(run, along, itemAt(lengths, i));
      along += itemAt(lengths, i) + BLOCK_GAP_PX;
    });
    this.closeBand(finish, {
      name: stage.paperName,
      moduleName: stage.moduleName,
      colour: stage.index + 1,
      stageIndex: stage.index,
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
    return this.scale.thickness(first.template.output.channels) + (count > 1 ? 2 * SHEET_PX : 0);
  }

  private addRun({ first, count }: Run, along: number, length: number): void {
    const { template } = first;
    const side = this.scale.side(template.output.height);
    const opened = this.opened?.id === first.id ? this.opened.layout : null;
    const flow = { along, length, across: 0, breadth: side };
    this.arrowTo(along);
    this.layout.blocks.push({
      block: first,
      count,
      colour: first.stageIndex + 1,
      box: this.place.box(count > 1 ? { ...flow, length: length - 2 * SHEET_PX } : flow),
      slices: opened === null ? slices(this.place, first, along, length - (count > 1 ? 2 * SHEET_PX : 0), side) : [],
      shortcut: shortcutLine(this.place, first, { along, length, side, sideBefore: this.lastSide }, opened),
      opened: opened === null ? null : openedLayers(this.place, opened, along),
    });
    this.leave(along + length, side);
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
  private openBand(
    lengths: readonly number[],
    gap = BLOCK_GAP_PX,
    least = BAND.minLength,
  ): { start: number; finish: number } {
    const content = lengths.reduce((sum, l) => sum + l, 0) + Math.max(0, lengths.length - 1) * gap;
    const minLength = this.place.orientation === 'right' ? least * this.text : 0;
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
      ...band,
      box,
      namePoint: isRight
        ? { x: this.cursor + length / 2, y: 20 * this.text }
        : { x: 12, y: this.cursor + length / 2 - 4 * this.text },
      shapePoint: isRight
        ? { x: this.cursor + length / 2, y: this.breadth - 11 * this.text }
        : { x: 12, y: this.cursor + length / 2 + 14 * this.text },
    });
    this.cursor = finish + BAND.gap;
  }
}

/** Maps of another area than the one before. */
function areas(shapes: readonly Shape[]): Shape[] {
  return shapes.filter(({ height, width }, i) => shapes[i - 1]?.height !== height || shapes[i - 1]?.width !== width);
}
