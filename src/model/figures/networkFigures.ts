import { type Block, HEAD_NAME, type LayerGraph, type Section, STEM_NAME, type Template } from '../graph/layerGraph';
import type { Shape } from '../graph/shape';
import type { ShortcutKind } from '../architecture/shortcut';
import {
  addFigures,
  multiplyFigures,
  COST_KINDS,
  type CostKind,
  costKind,
  type Figures,
  layerFigures,
  NO_FIGURES,
  sumFigures,
  templateFigures,
} from './layerFigures';

/** One row of the network's account: the stem, a stage, or the head. */
export interface StageFigures extends Figures {
  /** The paper's name: conv1, conv2_x …, head. */
  name: string;
  /** torchvision's: layer1 …; null for stem and head, which are several modules. */
  moduleName: string | null;
  output: Shape;
  blocks: number;
  byKind: Record<CostKind, Figures>;
}

export interface NetworkFigures {
  totals: Figures;
  stages: readonly StageFigures[];
  blocks: number;
  shortcuts: Record<ShortcutKind, number>;
  /** Convolutions of the main path and the classifier: what the 34 in ResNet-34 counts. */
  weightedLayers: number;
}

export function networkFigures(graph: LayerGraph): NetworkFigures {
  const stages = [
    sectionFigures(STEM_NAME, graph.stem),
    ...graph.stages.map((stage) => stageFigures(stage.paperName, stage.moduleName, stage.blocks)),
    sectionFigures(HEAD_NAME, graph.head),
  ];
  const blocks = graph.stages.flatMap((stage) => stage.blocks);
  return {
    totals: sumFigures(stages),
    stages,
    blocks: blocks.length,
    shortcuts: countShortcuts(blocks),
    weightedLayers:
      2 + [...countTemplates(blocks)].reduce((sum, [template, count]) => sum + count * mainConvolutions(template), 0),
  };
}

function sectionFigures(name: string, { template }: Section): StageFigures {
  return {
    name,
    moduleName: null,
    output: template.output,
    blocks: 0,
    ...templateFigures(template),
    byKind: templateFiguresByKind(template),
  };
}

function stageFigures(name: string, moduleName: string, blocks: readonly Block[]): StageFigures {
  const byKind = emptyByKind();
  let total = NO_FIGURES;
  for (const [template, count] of countTemplates(blocks)) {
    const part = templateFiguresByKind(template);
    for (const kind of COST_KINDS) byKind[kind] = addFigures(byKind[kind], multiplyFigures(part[kind], count));
    total = addFigures(total, multiplyFigures(templateFigures(template), count));
  }
  return {
    name,
    moduleName,
    blocks: blocks.length,
    byKind,
    output: blocks.at(-1)!.template.output, // a stage has at least one block
    ...total,
  };
}

/** A long stage is two templates; each is counted once and multiplied. */
function countTemplates(blocks: readonly Block[]): Map<Template, number> {
  const counts = new Map<Template, number>();
  for (const { template } of blocks) counts.set(template, (counts.get(template) ?? 0) + 1);
  return counts;
}

const byKindOfTemplate = new WeakMap<Template, Record<CostKind, Figures>>();

function templateFiguresByKind(template: Template): Record<CostKind, Figures> {
  const known = byKindOfTemplate.get(template);
  if (known !== undefined) return known;
  const byKind = emptyByKind();
  for (const layer of template.layers) {
    const kind = costKind(layer);
    if (kind !== null) byKind[kind] = addFigures(byKind[kind], layerFigures(layer));
  }
  byKindOfTemplate.set(template, byKind);
  return byKind;
}

function emptyByKind(): Record<CostKind, Figures> {
  return Object.fromEntries(COST_KINDS.map((kind) => [kind, NO_FIGURES])) as Record<CostKind, Figures>; // every kind is there
}

function countShortcuts(blocks: readonly Block[]): Record<ShortcutKind, number> {
  const counts: Record<ShortcutKind, number> = { none: 0, identity: 0, projection: 0, padding: 0 };
  for (const [template, count] of countTemplates(blocks)) counts[template.shortcut?.kind ?? 'none'] += count;
  return counts;
}

function mainConvolutions(template: Template): number {
  return template.layers.filter((layer) => layer.kind === 'conv' && costKind(layer) !== 'projection').length;
}
