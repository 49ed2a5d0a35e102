import type { ArchitectureSpec } from '../../../model/architecture/spec';
import type { NetworkFigures } from '../../../model/figures/networkFigures';

export interface Counted {
  name: string;
  spec: ArchitectureSpec;
  figures: NetworkFigures;
}

/** What became of what, in the order in which it is said; what stayed is left out. */
export type Change =
  | { what: 'name'; from: string; to: string }
  | { what: 'block'; from: ArchitectureSpec['block']; to: ArchitectureSpec['block'] }
  | { what: 'shortcut'; from: ArchitectureSpec['shortcut']; to: ArchitectureSpec['shortcut'] }
  | { what: 'groups' | 'blocks' | 'parameters' | 'dashed' | 'padded'; from: number; to: number };

/** From one network to the next: its arguments, and what follows from them. */
export function changesBetween(before: Counted, after: Counted): Change[] {
  const pairs: Change[] = [
    { what: 'name', from: before.name, to: after.name },
    { what: 'block', from: before.spec.block, to: after.spec.block },
    { what: 'groups', from: before.spec.groups, to: after.spec.groups },
    { what: 'shortcut', from: before.spec.shortcut, to: after.spec.shortcut },
    { what: 'blocks', from: before.figures.blocks, to: after.figures.blocks },
    { what: 'parameters', from: before.figures.totals.params, to: after.figures.totals.params },
    { what: 'dashed', from: before.figures.shortcuts.projection, to: after.figures.shortcuts.projection },
    { what: 'padded', from: before.figures.shortcuts.padding, to: after.figures.shortcuts.padding },
  ];
  return pairs.filter(({ from, to }) => from !== to);
}
