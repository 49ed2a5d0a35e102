import type { LayerGraph } from '../../../model/graph/layerGraph';
import { layOutNetwork } from '../../../model/layout/networkLayout';
import { fittedScale } from '../../network/diagram/fittedScale';
import type { Fit } from '../../network/diagram/room';

/** Flatter than this, maps cannot be told apart; higher, a block looks like a line. */
const STRETCH = { min: 0.42, max: 1.75 };
const PROBE = 0.5;
const NOTHING: ReadonlySet<number> = new Set();

interface Room {
  width: number;
  /** Of each drawing. */
  height: number;
  textScale: number;
}

/** Drawings one above the other: as wide as the page, and all maps so much higher or flatter that they fill their height. */
export function fitDrawings(graphs: readonly LayerGraph[], { width, height, textScale }: Room): Fit {
  const layOut = (graph: LayerGraph, stretch: number) =>
    layOutNetwork(graph, {
      orientation: 'right',
      detail: 'block',
      unfoldedStages: NOTHING,
      selectedBlockId: null,
      openedBlockId: null,
      textScale,
      stretch,
    });
  const usual = graphs.map((graph) => layOut(graph, 1));
  const scale = Math.min(...usual.map((layout) => fittedScale(layout, width, Infinity)));
  const stretches = graphs.map((graph, i) => {
    const high = usual[i]!.height; // one layout a graph
    return 1 + ((height / scale - high) * (1 - PROBE)) / (high - layOut(graph, PROBE).height); // a layout grows evenly with its maps
  });
  const stretch = Math.max(STRETCH.min, Math.min(STRETCH.max, ...stretches));
  const highest = Math.max(...graphs.map((graph) => layOut(graph, stretch).height));
  return { scale: Math.min(scale, height / highest), stretch, height };
}
