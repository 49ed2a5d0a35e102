import { input, layers, type LayersModel, model, type SymbolicTensor } from '@tensorflow/tfjs-layers';

/** What the baseline needs to know of a bottleneck network with torchvision's defaults. */
export interface FlatArguments {
  layers: readonly number[];
  num_classes: number;
  input_size: readonly [number, number];
}

/**
 * The usual way: every layer of the network one after another in TensorFlow.js's own layers, with
 * zeros on the active backend. Written apart from src/model on purpose, to compare with it.
 */
export function flatBottleneckNetwork(args: FlatArguments): LayersModel {
  const image = input({ shape: [...args.input_size, 3] });
  let x = relu(convolution(image, 64, 7, 2));
  x = layers.maxPooling2d({ poolSize: 3, strides: 2, padding: 'same' }).apply(x) as SymbolicTensor; // as its input
  args.layers.forEach((blocks, stage) => {
    for (let i = 0; i < blocks; i++) x = bottleneck(x, 64 * 2 ** stage, i === 0 && stage > 0 ? 2 : 1, i === 0);
  });
  x = layers.globalAveragePooling2d({}).apply(x) as SymbolicTensor; // as its input
  x = layers.dense({ units: args.num_classes, kernelInitializer: 'zeros' }).apply(x) as SymbolicTensor; // as its input
  return model({ inputs: image, outputs: x });
}

function bottleneck(from: SymbolicTensor, planes: number, stride: number, projects: boolean): SymbolicTensor {
  let x = relu(convolution(from, planes, 1, 1));
  x = relu(convolution(x, planes, 3, stride));
  x = convolution(x, planes * 4, 1, 1);
  const shortcut = projects ? convolution(from, planes * 4, 1, stride) : from;
  return relu(layers.add().apply([x, shortcut]) as SymbolicTensor); // as its input
}

/** A convolution without bias and its batch normalisation. */
function convolution(x: SymbolicTensor, filters: number, kernelSize: number, strides: number): SymbolicTensor {
  const convolved = layers.conv2d({
    filters,
    kernelSize,
    strides,
    padding: 'same',
    useBias: false,
    kernelInitializer: 'zeros',
  });
  return layers.batchNormalization().apply(convolved.apply(x) as SymbolicTensor) as SymbolicTensor; // as its input
}

function relu(x: SymbolicTensor): SymbolicTensor {
  return layers.reLU().apply(x) as SymbolicTensor; // as its input
}
