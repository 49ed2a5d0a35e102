import type { Block } from '../graph/layerGraph';
import type { PathBlock } from './formKernels';

/** A bottleneck's paths, from its layers: as many as its 3×3 has groups. Null for a block that has no such middle. */
export function pathBlockOf({ template }: Block): PathBlock | null {
  const [reduce, transform, expand] = template.layers.filter(({ kind }) => kind === 'conv');
  if (reduce === undefined || transform?.window == null || expand === undefined) return null;
  const cardinality = transform.window.groups;
  return { cardinality, pathWidth: transform.output.channels / cardinality, outerChannels: expand.output.channels };
}
