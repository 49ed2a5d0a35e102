import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import type { initializers, layers, LayerVariable } from '@tensorflow/tfjs-layers';

type Initializer = ReturnType<typeof initializers.zeros>;

/**
 * Prepares a layer that is built, read and thrown away. TensorFlow.js gives every weight and every
 * output a name that is unique for the life of the page, and keeps all of them: a thousand changes
 * would leave megabytes. Here both go without; the shapes stay the layer's own affair.
 */
export function asTemplateLayer<L extends layers.Layer>(layer: L): L {
  withoutWeightNames(layer);
  withoutOutputNames(layer);
  return layer;
}

function withoutWeightNames(layer: layers.Layer): void {
  const addWeight = (
    name: string,
    shape: number[],
    dtype: DataType,
    initializer: Initializer,
    _regularizer?: unknown,
    trainable = true,
  ) => {
    // All that a layer asks of a weight while it is built, read and disposed; the class adds private fields only.
    const weight = new NamelessWeight(name, initializer.apply(shape, dtype), trainable) as unknown as LayerVariable;
    if (trainable) layer.trainableWeights = [...layer.trainableWeights, weight];
    else layer.nonTrainableWeights = [...layer.nonTrainableWeights, weight];
    return weight;
  };
  Object.defineProperty(layer, 'addWeight', { value: addWeight });
}

/** A weight that holds its tensor alone, where tfjs's LayerVariable also claims a name. */
class NamelessWeight {
  readonly shape: number[];
  readonly dtype: DataType;

  constructor(
    readonly originalName: string,
    private readonly tensor: Tensor,
    readonly trainable: boolean,
  ) {
    this.shape = tensor.shape;
    this.dtype = tensor.dtype;
  }

  read(): Tensor {
    return this.tensor;
  }

  dispose(): void {
    this.tensor.dispose();
  }
}

/** An output takes its name from its layer, and none from a layer that has none at that moment. */
function withoutOutputNames(layer: layers.Layer): void {
  const { name } = layer;
  const apply = layer.apply.bind(layer);
  const applyNameless: typeof apply = (...inputs) => {
    layer.name = undefined as unknown as string; // tfjs checks for it, though its type says otherwise
    try {
      return apply(...inputs);
    } finally {
      layer.name = name;
    }
  };
  Object.defineProperty(layer, 'apply', { value: applyNameless });
}
