import { findSection, layerId, type LayerGraph } from '../graph/layerGraph';

/**
 * The one layer or block to show for a line that stands for many: in the block that is looked at already, where
 * the line stands for something there, else where its first layer is. A line that stands for all of a block
 * shows the block.
 *
 * @param layers ids of the line's layers, of which there are some
 * @param lookedAt id of a layer or block
 */
export function lineTarget(graph: LayerGraph, layers: readonly string[], lookedAt: string): string {
  const here = findSection(graph, lookedAt);
  const first = layers[0]!; // the caller has some
  const own = here === undefined ? [] : layersIn(here.id, layers);
  const id = own[0] ?? first;
  const section = findSection(graph, id);
  if (section === undefined || section.id === '') return id;
  const all = section.template.layers.map(({ name }) => layerId(section, name));
  const standsFor = new Set(layers);
  return all.every((layer) => standsFor.has(layer)) ? section.id : id;
}

/** Stem and head have no id of their own, and their layers no dot. */
function layersIn(sectionId: string, layers: readonly string[]): string[] {
  return layers.filter((id) => (sectionId === '' ? !id.includes('.') : id.startsWith(`${sectionId}.`)));
}
