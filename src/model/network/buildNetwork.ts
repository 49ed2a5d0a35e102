import {
  input as inputLayer,
  type layers,
  type LayersModel,
  model,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import type { ArchitectureSpec } from '../architecture/spec';
import { residualBlock } from './blocks';
import { blockArguments } from './buildGraph';
import { blankWeights, initialisedAs, type WeightInitializers } from './initializers';
import { head, stem } from './stemAndHead';
import { itemAt } from '../lists';

export interface Network {
  /** [N, H, W, C] to logits [N, num_classes]. */
  model: LayersModel;
  /** Every layer by its id in the layer graph. */
  layerById: ReadonlyMap<string, layers.Layer>;
  /** The parts of `model` in order, with the activation each gives a name to. */
  sections: readonly { id: string; model: LayersModel }[];
  /** Frees the weights. */
  dispose: () => void;
}

/**
 * The same network with real weights on the active backend. One model per block, nested in one
 * per stage: flat, TensorFlow.js recurses once per layer and overflows at about a thousand.
 *
 * @param spec a valid spec (see `checkSpec`)
 * @param given what weights begin with, where the spec does not say it
 */
export function buildNetwork(spec: ArchitectureSpec, given: WeightInitializers = blankWeights()): Network {
  const weights = initialisedAs(given, spec);
  const layerById = new Map<string, layers.Layer>();
  const sections: { id: string; model: LayersModel }[] = [];
  const section = (
    id: string,
    name: string,
    shape: Shape,
    build: (x: SymbolicTensor) => SymbolicTensor,
  ): LayersModel => {
    const made = sectionModel(name, shape, build);
    made.layers.forEach((layer) => layerById.set(id === '' ? layer.name : `${id}.${layer.name}`, layer));
    sections.push({ id: name, model: made });
    return made;
  };
  const [height, width] = spec.input_size;
  const inputShape: Shape = [height, width, spec.in_channels];
  const parts = [section('', 'stem', inputShape, (x) => stem(x, spec, weights))];
  spec.layers.forEach((blockCount, stageIndex) => {
    const stageInput = shapeAfter(parts.at(-1)!); // the stem came before
    let shape = stageInput;
    const blocks = Array.from({ length: blockCount }, (_, blockIndex) => {
      const id = `layer${stageIndex + 1}.${blockIndex}`;
      const args = blockArguments(spec, stageIndex, blockIndex, shape[2]);
      const made = section(id, id, shape, (x) => residualBlock(x, args, weights).output);
      shape = shapeAfter(made);
      return made;
    });
    parts.push(sectionModel(`layer${stageIndex + 1}`, stageInput, (x) => inSequence(blocks, x)));
  });
  parts.push(section('', 'head', shapeAfter(itemAt(parts, -1)), (x) => head(x, spec, weights)));
  const whole = sectionModel('network', inputShape, (x) => inSequence(parts, x));
  return { model: whole, layerById, sections, dispose: () => void whole.dispose() };
}

type Shape = [height: number, width: number, channels: number];

function sectionModel(name: string, shape: Shape, build: (x: SymbolicTensor) => SymbolicTensor): LayersModel {
  const x = inputLayer({ shape, name: 'input' });
  return model({ inputs: x, outputs: build(x), name });
}

function inSequence(models: readonly LayersModel[], input: SymbolicTensor): SymbolicTensor {
  return models.reduce((x, part) => part.apply(x) as SymbolicTensor /* as its input */, input);
}

function shapeAfter(part: LayersModel): Shape {
  return part.outputs[0]!.shape.slice(1) as Shape; // one output, of known size
}
