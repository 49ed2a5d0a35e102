import type { BlockType } from '../architecture/spec';
import type { LineName } from './blockCode';

export const BUG_IDS = [
  'shortcutStride',
  'strideMissing',
  'strideTwice',
  'noPadding',
  'reluBeforeAddition',
  'conditionExpansion',
  'biasBeforeBn',
  'groupsOnPointwise',
  'groupsMissing',
  'shortcutUnused',
  'shortcutOfOutput',
  'bnWidth',
  'expansionIsTwo',
] as const;
export type BugId = (typeof BUG_IDS)[number];

/** How the block is called, and on what. */
export interface BlockCall {
  block: BlockType;
  inPlanes: number;
  planes: number;
  stride: number;
  /** 1 where the block knows no groups. */
  groups: number;
  baseWidth: number;
  /** Of the square map that it reads. */
  side: number;
}

/** One line of a block's code, made wrong. */
export interface Bug {
  /** Whether it goes wrong in this call. */
  fits(call: BlockCall): boolean;
  line(call: BlockCall): LineName;
  /** The right line's code to the wrong one's. */
  breaks(code: string): string;
  /** Whether PyTorch stops with an error. */
  raises: boolean;
}

const isBottleneck = ({ block }: BlockCall) => block === 'bottleneck';
const isGrouped = ({ groups }: BlockCall) => groups > 1;
const strides = ({ stride }: BlockCall) => stride !== 1;
const always = () => true;
const at = (name: LineName) => () => name;
const replacing = (right: string, wrong: string) => (code: string) => code.replace(right, wrong);

const expansionOf = ({ block }: BlockCall) => (block === 'basic' ? 1 : 4);
const widens = (call: BlockCall) => call.inPlanes !== call.planes * expansionOf(call);

/** Where the block strides: a bottleneck in its 3×3, a basic block in its first 3×3. */
const stridedLine = (call: BlockCall): LineName => (isBottleneck(call) ? 'conv2' : 'conv1');

export const BUGS: Readonly<Record<BugId, Bug>> = {
  shortcutStride: { fits: strides, line: at('shortcutConv'), breaks: replacing(', stride=stride', ''), raises: true },
  strideMissing: { fits: strides, line: stridedLine, breaks: replacing(', stride=stride', ''), raises: true },
  strideTwice: {
    fits: strides,
    line: (call) => (isBottleneck(call) ? 'conv1' : 'conv2'),
    breaks: (code) => code.replace(/, ([13])(, padding=1)?, bias/, ', $1, stride=stride$2, bias'),
    raises: true,
  },
  noPadding: { fits: always, line: at('conv2'), breaks: replacing('padding=1', 'padding=0'), raises: true },
  reluBeforeAddition: {
    fits: always,
    line: at('lastForward'),
    breaks: (code) => code.replace('= ', '= self.relu(').replace(/$/, ')'),
    raises: false,
  },
  conditionExpansion: {
    fits: (call) => isBottleneck(call) && !strides(call) && call.inPlanes === call.planes,
    line: at('condition'),
    breaks: replacing('!= out_planes', '!= planes'),
    raises: true,
  },
  biasBeforeBn: { fits: always, line: at('conv2'), breaks: replacing('bias=False', 'bias=True'), raises: false },
  groupsOnPointwise: {
    fits: (call) => isGrouped(call) && call.inPlanes % call.groups === 0,
    line: at('conv1'),
    breaks: replacing(', bias', ', groups=groups, bias'),
    raises: false,
  },
  groupsMissing: { fits: isGrouped, line: at('conv2'), breaks: replacing(', groups=groups', ''), raises: false },
  shortcutUnused: {
    fits: (call) => strides(call) || widens(call),
    line: at('addition'),
    breaks: replacing('self.shortcut(x)', 'x'),
    raises: true,
  },
  shortcutOfOutput: {
    fits: widens,
    line: at('addition'),
    breaks: replacing('shortcut(x)', 'shortcut(out)'),
    raises: true,
  },
  bnWidth: {
    fits: (call) => isBottleneck(call) && !isGrouped(call),
    line: at('lastBn'),
    breaks: replacing('out_planes', 'planes'),
    raises: true,
  },
  expansionIsTwo: { fits: isGrouped, line: at('expansion'), breaks: replacing('4', '2'), raises: false },
};
