import { findSection, type LayerGraph, layerId } from '../graph/layerGraph';

/*
 * The rows by which tables and charts account for a network: stem, stages, head, in the order of
 * `NetworkFigures.stages`.
 */

/** What to select for each row: the stem's and the head's weighted layer, a stage's first block. */
export function rowTargets(graph: LayerGraph): string[] {
  return [
    layerId(graph.stem, graph.stem.template.layers[0]!.name), // a stem begins with its convolution
    ...graph.stages.map((stage) => stage.blocks[0]!.id), // a stage has at least one block
    layerId(graph.head, graph.head.template.outputLayer),
  ];
}

/** The row that a block's or layer's id lies in; null where this network has no such thing. */
export function rowOf(graph: LayerGraph, id: string | null): number | null {
  const section = id === null ? undefined : findSection(graph, id);
  if (section === undefined) return null;
  if (section === graph.stem) return 0;
  const stage = graph.stages.findIndex(({ blocks }) => blocks.some((block) => block.id === section.id));
  return 1 + (stage < 0 ? graph.stages.length : stage);
}
