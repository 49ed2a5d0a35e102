import { DEFAULT_SPEC, type ArchitectureSpec } from './spec';
import { keysOf } from '../lists';

/**
 * Every network of the catalogue is a few arguments on top of the defaults;
 * none has code of its own.
 */
const bottleneck = (layers: number[], more: Partial<ArchitectureSpec> = {}): ArchitectureSpec => ({
  ...DEFAULT_SPEC,
  block: 'bottleneck',
  layers,
  ...more,
});
const basic = (layers: number[], more: Partial<ArchitectureSpec> = {}): ArchitectureSpec => ({
  ...DEFAULT_SPEC,
  block: 'basic',
  layers,
  ...more,
});
/** He et al. 2015, section 4.2: 6n + 2 layers, option A shortcuts throughout. */
const cifar = (blocksPerStage: number, more: Partial<ArchitectureSpec> = {}): ArchitectureSpec =>
  basic([blocksPerStage, blocksPerStage, blocksPerStage], {
    num_classes: 10,
    input_size: [32, 32],
    stem: 'cifar',
    base_planes: 16,
    shortcut: 'A',
    ...more,
  });
/** Xie et al. 2016, section 5.3: three stages of three bottlenecks on CIFAR. */
const resnext29 = (groups: number): ArchitectureSpec =>
  bottleneck([3, 3, 3], {
    groups,
    width_per_group: 64,
    num_classes: 10,
    input_size: [32, 32],
    stem: 'cifar',
  });

/** timm's ResNet-D and -T: three 3×3 in the stem, and an average before a projection's 1×1 (He et al. 2018). */
const averaging = (spec: ArchitectureSpec, stem: 'deep' | 'deep_tiered'): ArchitectureSpec => ({
  ...spec,
  stem,
  avg_down: true,
});

export const CATALOGUE = {
  resnet18: basic([2, 2, 2, 2]),
  resnet34: basic([3, 4, 6, 3]),
  resnet50: bottleneck([3, 4, 6, 3]),
  resnet101: bottleneck([3, 4, 23, 3]),
  resnet152: bottleneck([3, 8, 36, 3]),
  resnet200: bottleneck([3, 24, 36, 3]),
  resnet200_pre: bottleneck([3, 24, 36, 3], { order: 'pre' }),
  resnext50_32x4d: bottleneck([3, 4, 6, 3], { groups: 32, width_per_group: 4 }),
  resnext101_32x4d: bottleneck([3, 4, 23, 3], { groups: 32, width_per_group: 4 }),
  resnext101_32x8d: bottleneck([3, 4, 23, 3], { groups: 32, width_per_group: 8 }),
  resnext101_64x4d: bottleneck([3, 4, 23, 3], { groups: 64, width_per_group: 4 }),
  wide_resnet50_2: bottleneck([3, 4, 6, 3], { width_per_group: 128 }),
  wide_resnet101_2: bottleneck([3, 4, 23, 3], { width_per_group: 128 }),
  resnet10t: averaging(basic([1, 1, 1, 1]), 'deep_tiered'),
  resnet14t: averaging(bottleneck([1, 1, 1, 1]), 'deep_tiered'),
  resnet26d: averaging(bottleneck([2, 2, 2, 2]), 'deep'),
  resnet50d: averaging(bottleneck([3, 4, 6, 3]), 'deep'),
  resnet101d: averaging(bottleneck([3, 4, 23, 3]), 'deep'),
  plain18: basic([2, 2, 2, 2], { shortcut: 'none' }),
  plain34: basic([3, 4, 6, 3], { shortcut: 'none' }),
  cifar_resnet20: cifar(3),
  cifar_resnet32: cifar(5),
  cifar_resnet44: cifar(7),
  cifar_resnet56: cifar(9),
  cifar_resnet110: cifar(18),
  cifar_resnet1202: cifar(200),
  cifar_plain20: cifar(3, { shortcut: 'none' }),
  cifar_plain32: cifar(5, { shortcut: 'none' }),
  cifar_plain44: cifar(7, { shortcut: 'none' }),
  cifar_plain56: cifar(9, { shortcut: 'none' }),
  resnext29_8x64d: resnext29(8),
  resnext29_16x64d: resnext29(16),
} as const satisfies Record<string, ArchitectureSpec>;

export type ModelId = keyof typeof CATALOGUE;

export const MODEL_IDS: readonly ModelId[] = keysOf(CATALOGUE);

export function isModelId(text: string): text is ModelId {
  return Object.hasOwn(CATALOGUE, text);
}

export type ModelFamily = 'resnet' | 'resnext' | 'wide' | 'averaging' | 'plain' | 'cifar';

/** Families in the order in which a menu shows them. */
export const FAMILIES: Record<ModelFamily, readonly ModelId[]> = {
  resnet: ['resnet18', 'resnet34', 'resnet50', 'resnet101', 'resnet152', 'resnet200', 'resnet200_pre'],
  resnext: ['resnext50_32x4d', 'resnext101_32x4d', 'resnext101_32x8d', 'resnext101_64x4d'],
  wide: ['wide_resnet50_2', 'wide_resnet101_2'],
  averaging: ['resnet10t', 'resnet14t', 'resnet26d', 'resnet50d', 'resnet101d'],
  plain: ['plain18', 'plain34'],
  cifar: [
    'cifar_resnet20',
    'cifar_resnet32',
    'cifar_resnet44',
    'cifar_resnet56',
    'cifar_resnet110',
    'cifar_resnet1202',
    'cifar_plain20',
    'cifar_plain32',
    'cifar_plain44',
    'cifar_plain56',
    'resnext29_8x64d',
    'resnext29_16x64d',
  ],
};

/** Names as the papers print them; proper names, the same in every language. */
export const MODEL_NAMES: Record<ModelId, string> = {
  resnet18: 'ResNet-18',
  resnet34: 'ResNet-34',
  resnet50: 'ResNet-50',
  resnet101: 'ResNet-101',
  resnet152: 'ResNet-152',
  resnet200: 'ResNet-200',
  resnet200_pre: 'ResNet-200 (pre-act)',
  resnext50_32x4d: 'ResNeXt-50 (32×4d)',
  resnext101_32x4d: 'ResNeXt-101 (32×4d)',
  resnext101_32x8d: 'ResNeXt-101 (32×8d)',
  resnext101_64x4d: 'ResNeXt-101 (64×4d)',
  wide_resnet50_2: 'Wide ResNet-50-2',
  wide_resnet101_2: 'Wide ResNet-101-2',
  resnet10t: 'ResNet-10-T',
  resnet14t: 'ResNet-14-T',
  resnet26d: 'ResNet-26-D',
  resnet50d: 'ResNet-50-D',
  resnet101d: 'ResNet-101-D',
  plain18: 'plain-18',
  plain34: 'plain-34',
  cifar_resnet20: 'ResNet-20',
  cifar_resnet32: 'ResNet-32',
  cifar_resnet44: 'ResNet-44',
  cifar_resnet56: 'ResNet-56',
  cifar_resnet110: 'ResNet-110',
  cifar_resnet1202: 'ResNet-1202',
  cifar_plain20: 'plain-20',
  cifar_plain32: 'plain-32',
  cifar_plain44: 'plain-44',
  cifar_plain56: 'plain-56',
  resnext29_8x64d: 'ResNeXt-29 (8×64d)',
  resnext29_16x64d: 'ResNeXt-29 (16×64d)',
};
