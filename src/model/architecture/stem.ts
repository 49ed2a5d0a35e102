import type { ShapeArguments } from './spec';

/** One convolution of the stem, with the modules after it under their names. */
export interface StemStep {
  conv: string;
  /** Null where a pre-activated network leaves the normalisation to its first block. */
  norm: string | null;
  relu: string;
  kernel: 3 | 7;
  stride: 1 | 2;
  channels: number;
}

type StemArguments = Pick<ShapeArguments, 'stem' | 'base_planes' | 'order'>;

/**
 * The stem's convolutions, in order. ImageNet: 7×7 stride 2. CIFAR: one 3×3 (He et al. 2015, section 4.2). Deep: three
 * 3×3 (ResNet-C in He et al. 2018, arXiv 1812.01187), as timm names them. A pre-activated network has no BN and ReLU
 * at the end: its first block begins with them.
 */
export function stemSteps({ stem, base_planes, order }: StemArguments): readonly StemStep[] {
  const last = { norm: order === 'post' ? 'bn1' : null, relu: 'relu', channels: base_planes };
  if (stem === 'imagenet') return [{ conv: 'conv1', kernel: 7, stride: 2, ...last }];
  if (stem === 'cifar') return [{ conv: 'conv1', kernel: 3, stride: 1, ...last }];
  const [first, second] = deepStemChannels(stem, base_planes);
  return [
    { conv: 'conv1.0', norm: 'conv1.1', relu: 'conv1.2', kernel: 3, stride: 2, channels: first },
    { conv: 'conv1.3', norm: 'conv1.4', relu: 'conv1.5', kernel: 3, stride: 1, channels: second },
    { conv: 'conv1.6', kernel: 3, stride: 1, ...last },
  ];
}

/** timm's widths: half the planes twice, or three eighths and a half, in steps of four. */
export function deepStemChannels(stem: 'deep' | 'deep_tiered', basePlanes: number): readonly [number, number] {
  const width = Math.floor(basePlanes / 2);
  return [stem === 'deep' ? width : 3 * Math.floor(width / 4), width];
}

export function isDeepStem(stem: ShapeArguments['stem']): stem is 'deep' | 'deep_tiered' {
  return stem === 'deep' || stem === 'deep_tiered';
}

/** Whether max pooling 3×3 with stride 2 comes after them. */
export function stemPools({ stem }: Pick<ShapeArguments, 'stem'>): boolean {
  return stem !== 'cifar';
}

/** Input pixels between two neighbours that leave the stem. */
export function stemStride(args: StemArguments): number {
  return stemSteps(args).reduce((product, { stride }) => product * stride, stemPools(args) ? 2 : 1);
}
