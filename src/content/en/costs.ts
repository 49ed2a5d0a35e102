import type { ComputeConvention, ParameterConvention } from '../../model/figures/costAccount';
import type { CostKind } from '../../model/figures/layerFigures';

export const costs = {
  charts: { parameters: 'Parameters', compute: 'Computation' },
  conventionLabels: { parameters: 'What counts as a parameter', compute: 'What counts as an operation' },
  conventions: {
    trainable: 'trainable',
    withBuffers: 'with buffers',
    macs: 'MACs',
    flops: 'FLOPs (2×)',
  } satisfies Record<ParameterConvention | ComputeConvention, string>,
  /** What a total is a count of. */
  units: {
    trainable: 'trainable parameters',
    withBuffers: 'parameters and buffers',
    macs: 'MACs',
    flops: 'FLOPs',
  } satisfies Record<ParameterConvention | ComputeConvention, string>,
  kindsLabel: 'Kinds of layer, in the order of the bars',
  kinds: {
    conv3x3: '3×3',
    conv1x1: '1×1',
    projection: 'projection',
    stem: '7×7',
    bn: 'BN',
    fc: 'fc',
  } satisfies Record<CostKind, string>,
  whoCounts: {
    parameters: (buffers: string) =>
      `torchvision counts what is trained; the total of Keras’s model.summary() adds BN’s running means and variances, ${buffers} here.`,
    compute:
      'The paper’s “FLOPs” are multiply-adds and torchvision’s “GFLOPS” are too: both are MACs. A multiplication and an addition counted apart make twice as many. BN, ReLU, pooling and biases are left out.',
  },
  wholeNetwork: 'whole network',
  selectRow: (row: string) => `Select ${row}`,
  share: (percent: string) => `${percent} %`,
  noStage: 'no such stage',
  difference: (count: string, percent: string) => `${count} (${percent} %)`,
  exact: 'All numbers as tables',
  tableCaption: (network: string, unit: string) => `${network}, ${unit}`,
  stage: 'stage',
  total: 'total',
};
