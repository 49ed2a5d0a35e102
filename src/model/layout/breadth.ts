import type { LayerGraph } from '../graph/layerGraph';
import type { Run } from './folding';
import { ARC, COUNT_PX, END_LABEL_PX, GROUND_PX } from './measures';
import type { OpenedBlock } from './openedBlock';
import type { DrawingScale } from './scales';

export function highestResolution(graph: LayerGraph): number {
  return graph.stem.template.layers[0]!.output.height; // the stem begins with a convolution of a map
}

/** How far the drawing reaches from its centre line, on the shortcuts' side and on the other. */
export function breadthOf(
  graph: LayerGraph,
  scale: DrawingScale,
  runs: readonly Run[][],
  opened: { layout: OpenedBlock } | null,
) {
  const half = scale.side(highestResolution(graph)) / 2;
  const firstInput = graph.stages[0]!.blocks[0]!.template.input.height; // a network has a block
  const arcs = scale.side(firstInput) / 2 + ARC.rise + 6;
  const branch = (opened?.layout.shortcut?.reach ?? 0) + 6;
  const counts = runs.flat().filter((run) => run.count > 1);
  const belowCounts = Math.max(0, ...counts.map((run) => scale.side(run.first.template.output.height) / 2 + COUNT_PX));
  const ground = (opened?.layout.breadth ?? 0) / 2 + GROUND_PX;
  const margin = 10;
  return {
    shortcutSide: Math.max(half, arcs, branch, ground) + margin,
    otherSide: Math.max(half + END_LABEL_PX, belowCounts, ground) + margin,
  };
}
