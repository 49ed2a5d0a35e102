import { type LayerGraph, layerId, type LayerNode, sectionsInOrder } from '../graph/layerGraph';

/** torch's parameter and buffer names for each of tfjs's. */
const TORCH_NAMES: Record<string, string> = {
  kernel: 'weight',
  bias: 'bias',
  gamma: 'weight',
  beta: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
};

/** The keys and shapes of the same network's `state_dict()` in PyTorch, in its order. */
export function stateDictShapes(graph: LayerGraph): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>();
  for (const section of sectionsInOrder(graph)) {
    for (const layer of section.template.layers) {
      const id = layerId(section, layer.name);
      for (const weight of layer.weights)
        shapes.set(`${id}.${TORCH_NAMES[weight.name]}`, torchShape(layer, weight.name, weight.shape));
      if (layer.kind === 'bn') shapes.set(`${id}.num_batches_tracked`, []);
    }
  }
  return shapes;
}

function torchShape(layer: LayerNode, weightName: string, shape: readonly number[]): readonly number[] {
  if (weightName !== 'kernel') return shape;
  if (layer.kind === 'linear') return shape.toReversed();
  const [height, width] = shape as [number, number]; // a convolution's begins with them
  return [layer.output.channels, layer.input.channels / layer.window!.groups, height, width]; // a convolution has a window
}
