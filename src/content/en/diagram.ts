import type { ShortcutKind } from '../../model/architecture/shortcut';
import type { LayerKind } from '../../model/graph/layerGraph';

export const diagram = {
  hint: 'Click a block, click again to open it.',
  title: (network: string) => `Diagram of ${network}`,
  help: 'Arrow keys walk the blocks, Enter opens one, plus and minus zoom, 0 shows the whole network.',
  legend: {
    identity: 'identity: shapes agree',
    projection: 'projection: shapes differ, a 1×1 convolution',
    padding: 'zero padding: shapes differ, no weights',
    none: 'plain: nothing skips a layer',
    scales: 'height = resolution · width = channels · colour = stage',
    scalesDown: 'width = resolution · height = channels · colour = stage',
  },
  shortcutNames: {
    identity: 'identity shortcut',
    projection: 'projection shortcut',
    padding: 'zero-padding shortcut',
    none: 'no shortcut',
  } satisfies Record<ShortcutKind, string>,
  blockLabel: (stage: string, block: number, of: number, shape: string, shortcut: string) =>
    `${stage}, block ${block} of ${of}, output ${shape}, ${shortcut}`,
  runLabel: (stage: string, count: number, first: number, last: number) =>
    `${stage}, blocks ${first} to ${last}: ${count} equal blocks, folded. Enter unfolds them.`,
  layerText: (id: string, kind: string, input: string, output: string) => `${id}, ${kind}, ${input} to ${output}.`,
  blockText: (stage: string, block: number, of: number, input: string, output: string, shortcut: string) =>
    `${stage}, block ${block} of ${of}: input ${input}, output ${output}, ${shortcut}.`,
  groupsMark: (groups: number) => `C=${groups}`,
  unfold: (stage: string, count: number) => `Unfold the ${count} equal blocks of ${stage}`,
  fold: (stage: string) => `Fold ${stage}`,
  foldShort: 'fold',
  openBlock: 'Open the block',
  closeBlock: 'Close the block',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show the whole network',
  head: 'head',
  kinds: {
    conv: 'convolution',
    bn: 'batch normalisation',
    relu: 'ReLU',
    maxpool: 'max pool',
    average: 'average pool',
    avgpool: 'global average pool',
    flatten: 'flatten',
    linear: 'fully connected',
    add: 'addition',
    pad: 'zero padding',
  } satisfies Record<LayerKind, string>,
  shortKinds: {
    conv: 'conv',
    bn: 'BN',
    relu: 'ReLU',
    maxpool: 'max pool',
    average: 'avg',
    avgpool: 'avg pool',
    flatten: 'flatten',
    linear: 'fc',
    add: '+',
    pad: 'pad 0',
  } satisfies Record<LayerKind, string>,
};
