import type { StageDifference } from '../../model/figures/stageDifferences';

export const stageTable = {
  caption: 'Stages as in Table 1 of the ResNet paper, every number read from the network’s layers',
  keys: 'Arrow keys move between the cells. Enter selects the first block of a stage, in another column together with its model.',
  stage: 'stage',
  output: 'output',
  columns: 'Columns',
  columnsAsInPaper: 'As in the paper',
  columnsNote: 'The network on screen and the compared one always have their column.',
  onScreen: 'on screen',
  compared: 'compared',
  /** What a cell's button says before its content. */
  cellOf: (network: string, stage: string) => `${network}, ${stage}:`,
  selectIn: (stage: string) => `Select ${stage}`,
  showModel: (network: string, stage: string) => `Show ${network} and select ${stage}`,
  times: (count: number) => `× ${count}`,
  strided: (what: string, stride: number) => `${what}, stride ${stride}`,
  maxPool: (kernel: string) => `${kernel} max pool`,
  averagePool: 'average pool',
  fullyConnected: (classes: number) => `${classes}-d fc`,
  ownOutput: (size: string) => `output ${size}`,
  noStage: 'no such stage',
  differs: 'differs:',
  differences: {
    stage: 'stage',
    repeats: 'blocks',
    block: 'block type',
    channels: 'channels',
    groups: 'groups',
    stride: 'place of stride',
    shortcuts: 'shortcuts',
    order: 'order',
    output: 'output',
  } satisfies Record<StageDifference, string>,
  between: ', ',
  strideNote: (macs: string) =>
    `The paper’s Table 1 gives 3.8 × 10⁹ for ResNet-50: it puts the stride on the first 1×1 (${macs}). torchvision and this table put it on the 3×3.`,
};
