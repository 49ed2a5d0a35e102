import { CATALOGUE, MODEL_NAMES, type ModelId } from '../../../model/architecture/catalogue';
import { SHORTCUT_OPTIONS } from '../../../model/architecture/choices';
import type { ArchitectureSpec, ShortcutOption } from '../../../model/architecture/spec';
import { shortcutCosts, type ShortcutCosts } from '../../../model/figures/shortcutCosts';
import { type ShownNetwork, recognise } from '../../network/shownNetwork';
import type { Derive } from '../../network/useDerive';

/** The networks on which the paper's options are shown: one of basic blocks, one of bottlenecks. */
export const OPTION_NETWORKS = ['resnet34', 'resnet50'] as const;
export type OptionNetwork = (typeof OPTION_NETWORKS)[number];

/** A network and what it pays for its shortcuts. */
export interface OptionFigures {
  network: ShownNetwork;
  costs: ShortcutCosts;
}

export type ByOption = Readonly<Record<ShortcutOption, OptionFigures>>;

/** A catalogue's network with some of its arguments changed, built and counted. None of them is too large to count. */
export function variant(derive: Derive, model: ModelId, changes: Partial<ArchitectureSpec>): ShownNetwork {
  const spec = { ...CATALOGUE[model], ...changes };
  const derivation = derive(spec);
  if (!derivation.ok) throw new Error(derivation.problem.code);
  return { ...derivation.value, spec, modelId: recognise(spec, model), name: MODEL_NAMES[model] };
}

/** The same network with each of the four options. */
export function withEveryOption(derive: Derive, model: OptionNetwork): ByOption {
  const entries = SHORTCUT_OPTIONS.map((shortcut) => {
    const network = variant(derive, model, { shortcut });
    return [shortcut, { network, costs: shortcutCosts(network) }] as const;
  });
  return Object.fromEntries(entries) as ByOption; // every option is there
}

/** Ids of the blocks whose shortcut is of another kind than in `base`, which has the same blocks. */
export function changedBlocks({ costs }: OptionFigures, base: OptionFigures): ReadonlySet<string> {
  return new Set(costs.blocks.filter(({ kind }, i) => kind !== base.costs.blocks[i]?.kind).map(({ id }) => id));
}
