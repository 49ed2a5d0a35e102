/** The words that an argument of the network can be; torchvision's and the papers' own. */
export const BLOCK_TYPES = ['basic', 'bottleneck'] as const;
export const STEM_TYPES = ['imagenet', 'cifar', 'deep', 'deep_tiered'] as const;
export const SHORTCUT_OPTIONS = ['none', 'A', 'B', 'C'] as const;
export const STRIDE_POSITIONS = ['3x3', '1x1'] as const;
export const ACTIVATION_ORDERS = ['post', 'pre'] as const;

export type BlockType = (typeof BLOCK_TYPES)[number];
export type StemType = (typeof STEM_TYPES)[number];
/** He et al. 2015, section 4.1: A pads zeros, B projects where shapes differ, C always projects. */
export type ShortcutOption = (typeof SHORTCUT_OPTIONS)[number];
export type StrideOn = (typeof STRIDE_POSITIONS)[number];
export type ActivationOrder = (typeof ACTIVATION_ORDERS)[number];
