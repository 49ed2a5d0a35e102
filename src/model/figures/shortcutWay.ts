import {
  type LayerGraph,
  allBlocks,
  type LayerKind,
  type LayerNode,
  SECTION_INPUT,
  type Template,
} from '../graph/layerGraph';

/**
 * The layers that the shortcut passes from a block's input to its output, in order: the addition, what follows
 * it, and a projection with what comes before it. Empty in a plain block.
 */
export function shortcutWay({ layers, edges, outputLayer }: Template): LayerNode[] {
  const shortcut = edges.find(({ kind }) => kind !== 'main');
  if (shortcut === undefined) return [];
  const names: string[] = [];
  for (let name = shortcut.from; name !== SECTION_INPUT; name = edges.find(({ to }) => to === name)!.from)
    names.unshift(name); // every layer reads something
  for (let name = shortcut.to; ; name = edges.find(({ from }) => from === name)!.to) {
    // and is read, up to the output
    names.push(name);
    if (name === outputLayer) break;
  }
  return names.map((name) => layers.find((layer) => layer.name === name)!); // edges join layers
}

/** How many layers of each kind lie on the shortcuts' way through all blocks. */
export function shortcutWayCounts(graph: LayerGraph): ReadonlyMap<LayerKind, number> {
  const counts = new Map<LayerKind, number>();
  for (const { template } of allBlocks(graph)) {
    for (const { kind } of shortcutWay(template)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
