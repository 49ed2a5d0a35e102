/** What a factor of the formula counts. */
export type Factor = 'kernel' | 'inputs' | 'outputs' | 'groups' | 'positions';

export const slider = {
  title: {
    normal: 'A normal convolution',
    grouped: (groups: number) => `Cut the convolution into ${groups} groups`,
    depthwise: 'Depthwise: every channel a group of its own',
  },
  lead: {
    normal: (inputs: number) =>
      `Each output channel reads all ${inputs} input channels. Move the slider and watch the weights fall away.`,
    grouped: (read: number, inputs: number, groups: number) =>
      `Each output channel now reads ${read === 1 ? '1 input' : `${read} inputs`} instead of ${inputs}: of every ${groups} kernels, ${groups - 1} ${groups === 2 ? 'is' : 'are'} gone.`,
    cannot: (inputs: number, outputs: number) =>
      `${inputs} and ${outputs} have no common divisor but 1: this layer cannot be grouped.`,
  },
  groups: 'Groups',
  groupCount: (groups: number): string => (groups === 1 ? '1 group' : `${groups} groups`),
  normal: 'normal',
  depthwise: 'depthwise',
  layer: 'The layer',
  inChannels: 'Input channels',
  outChannels: 'Output channels',
  kernelSize: 'Kernel',
  kernel: (size: number) => `${size}×${size}`,
  wiring: {
    label: (inputs: number, outputs: number, groups: number, read: number) =>
      `${inputs} input and ${outputs} output channels in ${groups === 1 ? 'one group' : `${groups} groups`}: each output reads ${read === 1 ? '1 input' : `${read} inputs`}.`,
    inputs: (count: number) => `${count} in`,
    outputs: (count: number) => `${count} out`,
    follow: (output: number, from: number, to: number) =>
      from === to ? `output ${output} reads input ${from}` : `output ${output} reads inputs ${from} to ${to}`,
  },
  matrix: {
    label: (rows: number, columns: number, blocks: number) =>
      blocks === 1
        ? `Weight matrix of ${rows} rows and ${columns} columns, all of it filled.`
        : `Weight matrix of ${rows} rows and ${columns} columns: ${blocks} blocks on the diagonal are filled, everything else is zero.`,
    caption: (kernel: string) => `columns = inputs · rows = outputs · each cell is one ${kernel} kernel`,
  },
  parameters: 'Parameters',
  macs: (side: number) => `Multiply-accumulates on a ${side}×${side} map`,
  meaning: {
    kernel: 'kernel',
    inputs: 'inputs a group',
    outputs: 'outputs a group',
    groups: 'groups',
    positions: 'output positions',
  } satisfies Record<Factor, string>,
  light: (factor: string) => `Show in the picture: ${factor}`,
  bars: 'Parameters in proportion',
  derivation: {
    title: 'Why it is 1/g',
    sees: (inputs: number, groups: number, result: number) => `One group sees ${inputs}/${groups} = ${result} inputs …`,
    makes: (outputs: number, groups: number, result: number) => `… and makes ${outputs}/${groups} = ${result} outputs.`,
    weights: (kernel: number, inputs: number, outputs: number, result: string) =>
      `That takes ${kernel}·${kernel}·${inputs}·${outputs} = ${result} weights.`,
    all: (groups: number, one: string, result: string) => `There are ${groups} groups: ${groups}·${one} = ${result}.`,
    share: (groups: number, normal: string) => `The normal convolution has ${normal}: ${groups} times as many.`,
    same: (normal: string) => `With one group this is the normal convolution: ${normal}.`,
    law: 'In letters',
    cancels: 'One g cancels, the other stays.',
  },
  same: {
    title: 'Is it the same computation?',
    text: 'A grouped convolution is a normal one whose kernels between groups are zero. Run both on the same random tensors.',
    run: 'Run both',
    grouped: 'grouped',
    masked: 'masked',
    difference: '|difference|',
    channel: (output: number) => `output channel ${output}, one colour scale for all three`,
    mapLabel: (name: string, output: number, low: string, high: string) =>
      `${name}, output channel ${output}: values from ${low} to ${high}`,
    against: (largest: string) => `where outputs reach ${largest}`,
    ranOn: (backend: string, runs: number) => `on ${backend}, median of ${runs} runs after a warm-up`,
    columns: { form: 'computed as', time: 'time' },
    groupedForm: 'grouped convolution',
    maskedForm: 'normal convolution, masked kernel',
  },
  one: {
    title: 'One output value, step by step',
    waiting: 'Run both above; then every number that makes one output value can be followed here.',
    waitingAlone: 'Run the convolution, and every number that makes one output value can be followed.',
    text: (read: number, kernel: string) =>
      `It reads a ${kernel} patch of ${read === 1 ? '1 input' : `each of ${read} inputs`}, multiplies number by number with a kernel, and adds everything up.`,
    output: 'Output channel',
    row: 'Row',
    column: 'Column',
    pick: 'Or click a cell of the map.',
    step: (step: number, of: number) => `Input ${step} of ${of}`,
    stepLabel: 'Input channel of this step',
    input: (channel: number) => `input channel ${channel}`,
    patch: 'patch',
    kernel: 'kernel',
    products: 'products',
    subtotal: 'sum',
    running: 'sum so far',
    total: 'output value',
    padding: 'Outside the map the patch is zero: padding.',
    previous: 'Previous input',
    next: 'Next input',
    agrees: (computed: string) => `TensorFlow.js says ${computed}.`,
    mapLabel: (output: number) => `Output channel ${output}; the value under the frame is taken apart`,
    inputLabel: (channel: number) => `Input channel ${channel} with the patch that is read`,
  },
};
