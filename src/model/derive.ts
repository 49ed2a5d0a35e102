import type { ArchitectureSpec } from './architecture/spec';
import type { Problem } from './architecture/problem';
import { type NetworkFigures, networkFigures } from './figures/networkFigures';
import type { LayerGraph } from './graph/layerGraph';
import { buildGraph } from './network/buildGraph';

/** A network and everything that is counted on it. */
export interface Derived {
  graph: LayerGraph;
  figures: NetworkFigures;
}

export type Derivation = { ok: true; value: Derived } | { ok: false; problem: Problem };

/**
 * Spec to graph to figures. A valid spec can still ask for more than whole numbers hold
 * exactly; an inexact count is refused rather than shown.
 */
export function derive(spec: ArchitectureSpec): Derivation {
  const graph = buildGraph(spec);
  const figures = networkFigures(graph);
  const { params, macs, activations } = figures.totals;
  const isExact = [params, macs * 2, activations].every(Number.isSafeInteger); // FLOPs are twice the MACs
  return isExact ? { ok: true, value: { graph, figures } } : { ok: false, problem: { code: 'tooMuchToCount' } };
}
