/**
 * A network is these arguments and nothing else, as in torchvision's
 * `ResNet(block, layers, groups, width_per_group)`. Field names are torchvision's
 * where torchvision has one, so that JSON, URL and code all say the same word.
 */
export interface ArchitectureSpec {
  block: BlockType;
  /** Blocks per stage, one to six stages. */
  layers: readonly number[];
  groups: number;
  width_per_group: number;
  num_classes: number;
  in_channels: number;
  /** [height, width] in pixels. */
  input_size: readonly [number, number];
  stem: StemType;
  /** Channels after the stem; each stage doubles its planes. */
  base_planes: number;
  shortcut: ShortcutOption;
  stride_on: StrideOn;
  order: ActivationOrder;
}

export const BLOCK_TYPES = ['basic', 'bottleneck'] as const;
export const STEM_TYPES = ['imagenet', 'cifar'] as const;
export const SHORTCUT_OPTIONS = ['none', 'A', 'B', 'C'] as const;
export const STRIDE_POSITIONS = ['3x3', '1x1'] as const;
export const ACTIVATION_ORDERS = ['post', 'pre'] as const;

export type BlockType = (typeof BLOCK_TYPES)[number];
export type StemType = (typeof STEM_TYPES)[number];
/** He et al. 2015, section 4.1: A pads zeros, B projects where shapes differ, C always projects. */
export type ShortcutOption = (typeof SHORTCUT_OPTIONS)[number];
export type StrideOn = (typeof STRIDE_POSITIONS)[number];
export type ActivationOrder = (typeof ACTIVATION_ORDERS)[number];

export type SpecField = keyof ArchitectureSpec;

export const DEFAULT_SPEC: ArchitectureSpec = {
  block: 'basic',
  layers: [2, 2, 2, 2],
  groups: 1,
  width_per_group: 64,
  num_classes: 1000,
  in_channels: 3,
  input_size: [224, 224],
  stem: 'imagenet',
  base_planes: 64,
  shortcut: 'B',
  stride_on: '3x3',
  order: 'post',
};

export const SPEC_FIELDS = Object.keys(DEFAULT_SPEC) as readonly SpecField[];

export function sameFieldValue(a: ArchitectureSpec, b: ArchitectureSpec, field: SpecField): boolean {
  return String(a[field]) === String(b[field]);
}

export function sameSpec(a: ArchitectureSpec, b: ArchitectureSpec): boolean {
  return SPEC_FIELDS.every((field) => sameFieldValue(a, b, field));
}

/** The fields in which `spec` departs from `base`, in table order. */
export function changedFields(spec: ArchitectureSpec, base: ArchitectureSpec): SpecField[] {
  return SPEC_FIELDS.filter((field) => !sameFieldValue(spec, base, field));
}
