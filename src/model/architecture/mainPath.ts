import { bottleneckWidth, EXPANSION } from './channels';
import type { ArchitectureSpec } from './spec';

/** The channels that a convolution of the main path reads or puts out, as code names them. */
export type Channels = 'input' | 'planes' | 'width' | 'output';

/** One convolution of a block's main path. */
export interface PathStep {
  /** 1-based, as in `conv1`. */
  n: number;
  from: Channels;
  to: Channels;
  kernel: 1 | 3;
  /** Whether it takes the block's stride. */
  strides: boolean;
  grouped: boolean;
  /** Whether it takes the block's dilation. */
  dilates: boolean;
}

/** The convolutions of a block's main path, in order: what is built, counted and written as code follows from here. */
export function mainPath({
  block,
  groups,
  stride_on,
}: Pick<ArchitectureSpec, 'block' | 'groups' | 'stride_on'>): readonly PathStep[] {
  if (block === 'basic') {
    return [
      { n: 1, from: 'input', to: 'planes', kernel: 3, strides: true, grouped: false, dilates: false },
      { n: 2, from: 'planes', to: 'output', kernel: 3, strides: false, grouped: false, dilates: false },
    ];
  }
  return [
    { n: 1, from: 'input', to: 'width', kernel: 1, strides: stride_on === '1x1', grouped: false, dilates: false },
    { n: 2, from: 'width', to: 'width', kernel: 3, strides: stride_on === '3x3', grouped: groups > 1, dilates: true },
    { n: 3, from: 'width', to: 'output', kernel: 1, strides: false, grouped: false, dilates: false },
  ];
}

type Widths = Pick<ArchitectureSpec, 'block' | 'groups' | 'width_per_group'> & { inChannels: number; planes: number };

/** How many channels those are in one block. */
export function channelCount(channels: Channels, { block, groups, width_per_group, inChannels, planes }: Widths) {
  switch (channels) {
    case 'input':
      return inChannels;
    case 'planes':
      return planes;
    case 'width':
      return bottleneckWidth(planes, width_per_group, groups);
    case 'output':
      return planes * EXPANSION[block];
  }
}
