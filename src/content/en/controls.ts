import type { IdleReason } from '../../model/architecture/arguments/argument';
import type { ModelFamily } from '../../model/architecture/catalogue';
import type { ArchitectureSpec, SpecField } from '../../model/architecture/spec';

/** The arguments that are a word of a list, each with its words. */
type ChoiceWords = {
  [K in SpecField as ArchitectureSpec[K] extends string ? K : never]: Record<ArchitectureSpec[K] & string, string>;
};

/** The arguments that are on or off, as a whole or stage by stage. */
export type ToggleField = {
  [K in SpecField]: ArchitectureSpec[K] extends boolean | readonly boolean[] ? K : never;
}[SpecField];

export const controls = {
  title: 'The network’s arguments',
  open: 'Change the network',
  model: 'Model',
  compareWith: 'Compare with',
  compareNone: 'nothing',
  families: {
    resnet: 'ResNet',
    resnext: 'ResNeXt',
    wide: 'Wide ResNet',
    averaging: 'ResNet-D and -T',
    plain: 'Plain (no shortcuts)',
    cifar: 'CIFAR',
  } satisfies Record<ModelFamily, string>,
  reset: 'Reset',
  resetTo: (model: string) => `Back to ${model}`,
  /** The arguments, as the controls name them. */
  names: {
    block: 'Block',
    layers: 'Blocks per stage',
    groups: 'Groups',
    width_per_group: 'Width per group',
    num_classes: 'Classes',
    in_channels: 'Input channels',
    input_size: 'Input',
    stem: 'Stem',
    base_planes: 'Base planes',
    shortcut: 'Shortcut',
    stride_on: 'Stride on',
    order: 'Order',
    replace_stride_with_dilation: 'Dilate instead of striding',
    avg_down: 'Average before projecting',
    zero_init_residual: 'Blocks begin as their shortcuts',
  } satisfies Record<SpecField, string>,
  /** What a word of an argument is called, in the order in which its control shows them. */
  values: {
    block: { basic: 'Basic', bottleneck: 'Bottleneck' },
    stem: { imagenet: 'ImageNet', cifar: 'CIFAR', deep: 'deep', deep_tiered: 'tiered' },
    shortcut: { none: 'none', A: 'A', B: 'B', C: 'C' },
    stride_on: { '1x1': '1×1 · v1', '3x3': '3×3 · v1.5' },
    order: { post: 'post-act', pre: 'pre-act' },
  } satisfies ChoiceWords,
  /** What a word means, below its control. */
  hints: {
    shortcut: {
      none: 'No shortcuts: the plain network.',
      A: 'Identity; where shapes differ, pad with zeros.',
      B: 'Identity; where shapes differ, project.',
      C: 'Project in every block.',
    },
  },
  /** What it does to turn an argument on. */
  effects: {
    replace_stride_with_dilation:
      'The stage keeps the size of its map; from its second block on, its 3×3 reads positions twice as far apart.',
    avg_down: 'A projection with a stride averages 2×2 first; its 1×1 then reads every position (ResNet-D).',
    zero_init_residual:
      'The last scale of every branch begins at 0 (pre-activated: the last kernel), so that at first each block passes on its shortcut. No shape and no count changes.',
  } satisfies Record<ToggleField, string>,
  /** Why an argument changes nothing. */
  idle: {
    basicHasNoGroups: 'BasicBlock has no grouped form. Choose Bottleneck to use groups and width.',
    basicHasNo1x1: 'BasicBlock has no 1×1 on its main path to put the stride on.',
    basicHasNoDilation: 'BasicBlock has no dilated form, as in torchvision. Choose Bottleneck to dilate.',
    projectsNowhere: 'Only options B and C have a projection to average before.',
    noShortcut: 'Without shortcuts, a block that begins at zero would pass on nothing.',
  } satisfies Record<IdleReason, string>,
  blocksOfStage: (stage: string) => `Blocks in ${stage}`,
  addStage: 'Add a stage',
  removeStage: 'Remove the last stage',
  inputHeight: 'Input height in pixels',
  inputWidth: 'Input width in pixels',
};
