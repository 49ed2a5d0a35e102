import type { ShortcutKind } from '../architecture/shortcut';
import type { LayerGraph, LayerNode, Stage, Template } from '../graph/layerGraph';
import type { Shape } from '../graph/shape';
import { rowTargets } from './accountRows';
import { costKind } from './layerFigures';
import type { NetworkFigures } from './networkFigures';
import { itemAt } from '../lists';

/** One line of a bracket in the ResNet paper's Table 1: `3×3, 128`, or ResNeXt's `3×3, 128, C=32`. */
export interface ConvolutionLine {
  /** [height, width] */
  kernel: readonly [number, number];
  channels: number;
  groups: number;
  /** Of the stage's first block; the others stride nowhere. */
  stride: number;
  /** Of the first block and of the others, where any of them is more than 1. */
  dilations?: readonly number[];
}

/** A stage as Table 1 prints it: one block in brackets, times how often it stands there. */
export interface StageCell extends Pick<Stage, 'paperName' | 'moduleName'> {
  /** The first block's id, to select. */
  firstBlock: string;
  lines: readonly ConvolutionLine[];
  repeats: number;
  output: Shape;
  /** Shortcut of the first block, and of the others where there are any: not in the paper's cell, but compared. */
  shortcuts: readonly ShortcutKind[];
  /** Whether the first block's projection averages before its convolution. */
  averages: boolean;
  /** Whether a block begins with its normalisation (pre-activation). */
  isPreActivated: boolean;
}

/** Stem or head: its layers that the paper prints, in order. */
export type SectionLine =
  | ({ kind: 'conv' } & ConvolutionLine)
  | { kind: 'maxpool'; kernel: readonly [number, number]; stride: number }
  | { kind: 'avgpool' }
  | { kind: 'linear'; classes: number };

/** One network's column of Table 1. */
export interface TableColumn {
  stem: readonly SectionLine[];
  /** Of the stem's last convolution: the paper counts the pooling after it to the first stage. */
  stemOutput: Shape;
  stages: readonly StageCell[];
  head: readonly SectionLine[];
  /** After the pooling, [C, 1, 1]. */
  pooled: Shape;
  /** What to select for the stem and for the head. */
  targets: { stem: string; head: string };
  params: number;
  macs: number;
}

export function tableColumn(graph: LayerGraph, { totals }: NetworkFigures): TableColumn {
  const { stem, head } = graph;
  const targets = rowTargets(graph);
  return {
    stem: sectionLines(stem.template),
    stemOutput: stem.template.layers.findLast((layer) => layer.kind === 'conv')!.output, // every stem convolves
    stages: graph.stages.map(stageCell),
    head: sectionLines(head.template),
    pooled: head.template.layers.find((layer) => layer.kind === 'avgpool')!.output, // every head pools
    targets: { stem: targets[0]!, head: targets.at(-1)! }, // a network has both
    params: totals.params,
    macs: totals.macs,
  };
}

function stageCell({ paperName, moduleName, blocks }: Stage): StageCell {
  const first = blocks[0]!; // a stage has at least one block
  return {
    paperName,
    moduleName,
    firstBlock: first.id,
    lines: stageLines(blocks.slice(0, 2).map(({ template }) => mainConvolutions(template))),
    repeats: blocks.length,
    output: itemAt(blocks, -1).template.output,
    shortcuts: blocks.slice(0, 2).map(({ template }) => template.shortcut?.kind ?? 'none'),
    averages: first.template.layers.some((layer) => layer.kind === 'average'),
    isPreActivated: first.template.layers[0]?.kind === 'bn',
  };
}

/** The first block's; a kernel's gaps can be others in the blocks after it. */
function stageLines(blocks: readonly LayerNode[][]): ConvolutionLine[] {
  return itemAt(blocks, 0).map((layer, i) => {
    const found = [...new Set(blocks.map((convolutions) => convolutions[i]!.window!.dilation?.[0] ?? 1))]; // blocks of a stage are alike, convolutions have windows
    return { ...convolutionLine(layer), ...(found.some((d) => d > 1) ? { dilations: found } : {}) };
  });
}

function mainConvolutions(template: Template): LayerNode[] {
  return template.layers.filter((layer) => layer.kind === 'conv' && costKind(layer) !== 'projection');
}

function convolutionLine({ window, output }: LayerNode): ConvolutionLine {
  const { kernel, groups, stride } = window!; // a convolution has a window
  return { kernel, channels: output.channels, groups, stride: stride[0] };
}

function sectionLines(template: Template): SectionLine[] {
  return template.layers.map(sectionLine).filter((line) => line !== null);
}

/** Null for layers that the paper leaves out: BN, ReLU, flattening. */
function sectionLine(layer: LayerNode): SectionLine | null {
  switch (layer.kind) {
    case 'conv':
      return { kind: 'conv', ...convolutionLine(layer) };
    case 'maxpool':
      return { kind: 'maxpool', kernel: layer.window!.kernel, stride: layer.window!.stride[0] }; // pooling has a window
    case 'avgpool':
      return { kind: 'avgpool' };
    case 'linear':
      return { kind: 'linear', classes: layer.output.channels };
    default:
      return null;
  }
}
