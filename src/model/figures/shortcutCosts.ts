import type { ShortcutKind } from '../architecture/shortcut';
import { type LayerGraph, allBlocks, type Template } from '../graph/layerGraph';
import { type Figures, layerFigures, sumFigures } from './layerFigures';
import type { NetworkFigures } from './networkFigures';

export interface BlockShortcut {
  /** The block's id. */
  id: string;
  kind: ShortcutKind;
  /** What the shortcut itself costs, its BN included. */
  cost: Figures;
}

/** What a network pays for its shortcuts. */
export interface ShortcutCosts {
  /** Every block in order. */
  blocks: readonly BlockShortcut[];
  /** How many blocks have a shortcut of each kind. */
  counts: Record<ShortcutKind, number>;
  /** All shortcuts. */
  cost: Figures;
  /** The whole network, shortcuts included. */
  network: Figures;
}

/** To compare options, derive the same spec with each and ask for every result. */
export function shortcutCosts({ graph, figures }: { graph: LayerGraph; figures: NetworkFigures }): ShortcutCosts {
  const blocks = allBlocks(graph).map(({ id, template }) => ({
    id,
    kind: template.shortcut?.kind ?? 'none',
    cost: branchFigures(template),
  }));
  return {
    blocks,
    counts: figures.shortcuts,
    cost: sumFigures(blocks.map(({ cost }) => cost)),
    network: figures.totals,
  };
}

const ofTemplate = new WeakMap<Template, Figures>();

/** The layers beside the main path are torchvision's module `downsample`; identities have none. */
function branchFigures(template: Template): Figures {
  const known = ofTemplate.get(template);
  if (known !== undefined) return known;
  const figures = sumFigures(template.layers.filter((layer) => layer.name.startsWith('downsample')).map(layerFigures));
  ofTemplate.set(template, figures);
  return figures;
}
