import { type LayerGraph, layerId, type LayerNode, sectionsInOrder } from '../graph/layerGraph';
import { layerFigures } from './layerFigures';

/** A layer that computes more or less in one network than in the other. */
export interface LayerChange {
  id: string;
  before: LayerNode;
  after: LayerNode;
  /** MACs, negative where the second network needs fewer. */
  more: number;
}

/** The layers whose MACs differ between two networks that have the same layers, in order. */
export function layerChanges(before: LayerGraph, after: LayerGraph): LayerChange[] {
  const others = new Map(layersById(before));
  return layersById(after).flatMap(([id, layer]) => {
    const other = others.get(id);
    if (other === undefined) throw new Error(`${id} is in one of the networks alone`);
    const more = layerFigures(layer).macs - layerFigures(other).macs;
    return more === 0 ? [] : [{ id, before: other, after: layer, more }];
  });
}

function layersById(graph: LayerGraph): [string, LayerNode][] {
  return sectionsInOrder(graph).flatMap((section) =>
    section.template.layers.map((layer): [string, LayerNode] => [layerId(section, layer.name), layer]),
  );
}
