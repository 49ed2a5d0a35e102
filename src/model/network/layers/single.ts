import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Shape } from '@tensorflow/tfjs-layers';

/** tfjs hands a layer one shape or a list of one; these layers take exactly one input. */
export function onlyShape(shape: Shape | Shape[]): Shape {
  return (Array.isArray(shape[0]) ? shape[0] : shape) as Shape; // as the line says, which TypeScript does not follow
}

/** Maps in batches: [N, H, W, C]. */
export function onlyMaps(inputs: Tensor | Tensor[]): Tensor4D {
  const x = Array.isArray(inputs) ? inputs[0] : inputs;
  if (x?.rank !== 4) throw new Error('a layer needs maps in batches');
  return x as Tensor4D; // of rank 4
}
