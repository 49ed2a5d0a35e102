import { layers, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { PartArguments } from '../architecture/arguments/table';
import { stemPools, stemSteps } from '../architecture/stem';
import type { WeightInitializers } from './initializers';
import { MaxPool2d } from './layers/MaxPool2d';
import { TorchLayers } from './torchLayers';

export type StemArguments = PartArguments<'stem'>;
export type HeadArguments = PartArguments<'head'>;

export function stem(input: SymbolicTensor, args: StemArguments, weights: WeightInitializers): SymbolicTensor {
  const torch = new TorchLayers(weights);
  let x = input;
  for (const { conv, norm, relu, kernel, stride, channels } of stemSteps(args)) {
    x = torch.conv(conv, x, { outChannels: channels, kernelSize: kernel, stride, groups: 1 });
    if (norm !== null) x = torch.relu(torch.batchNorm(norm, x), relu);
  }
  if (!stemPools(args)) return x;
  return torch.apply(new MaxPool2d({ name: 'maxpool', kernelSize: 3, stride: 2, padding: 1 }), x);
}

/** Global average pooling and the classifier; before them, pre-activated networks normalise once more. */
export function head(input: SymbolicTensor, spec: HeadArguments, weights: WeightInitializers): SymbolicTensor {
  const torch = new TorchLayers(weights);
  let x = spec.order === 'pre' ? torch.relu(torch.batchNorm('norm', input)) : input;
  const [, height, width] = x.shape;
  const poolSize: [number, number] = [height as number, width as number]; // the input size is known
  x = torch.apply(layers.averagePooling2d({ name: 'avgpool', poolSize, strides: poolSize }), x);
  x = torch.apply(layers.flatten({ name: 'flatten' }), x);
  const { dense, zeros } = weights;
  return torch.apply(
    layers.dense({ name: 'fc', units: spec.num_classes, kernelInitializer: dense, biasInitializer: zeros }),
    x,
  );
}
