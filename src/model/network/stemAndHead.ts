import { layers, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { PartArguments } from '../architecture/arguments/table';
import type { WeightInitializers } from './initializers';
import { MaxPool2d } from './layers/MaxPool2d';
import { TorchLayers } from './torchLayers';

export type StemArguments = PartArguments<'stem'>;
export type HeadArguments = PartArguments<'head'>;

/**
 * ImageNet: 7×7 stride 2, then max pool 3×3 stride 2. CIFAR: one 3×3 (He et al. 2015, section 4.2).
 * A pre-activated network has no BN and ReLU here: its first block begins with them.
 */
export function stem(input: SymbolicTensor, spec: StemArguments, weights: WeightInitializers): SymbolicTensor {
  const torch = new TorchLayers(weights);
  const isImagenet = spec.stem === 'imagenet';
  let x = torch.conv('conv1', input, {
    outChannels: spec.base_planes,
    kernelSize: isImagenet ? 7 : 3,
    stride: isImagenet ? 2 : 1,
    groups: 1,
  });
  if (spec.order === 'post') x = torch.relu(torch.batchNorm('bn1', x));
  if (!isImagenet) return x;
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
