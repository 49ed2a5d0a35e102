/** The words of the chapter's two figures. */
export const normalise = {
  channel: (count: number) => `${count} random values of one channel`,
  picture:
    'The batch on its way through the layer: every value a dot, threads join the same value, a bar is one deviation to either side of the mean.',
  mean: 'mean',
  deviation: 'std dev',
  variance: 'variance',
  shift: 'shift the input',
  stretch: 'stretch the input',
  numbers: 'All values',
  value: 'value',
  mode: 'Mode',
  modes: { training: 'training', inference: 'inference' },
  nextBatch: 'Next batch',
  tenBatches: 'Ten batches',
  startOver: 'Start over',
  statistics: 'statistics',
  thisBatch: 'this batch',
  running: (batches: number) => (batches === 1 ? 'running, after 1 batch' : `running, after ${batches} batches`),
  used: 'used',
  batches: 'batches',
  history: (statistic: string, batches: number, value: string, all: string) =>
    `Running ${statistic} after ${batches} of the training batches: ${value}. Of all data: ${all}.`,
  legend: { batch: 'one batch', running: 'running', data: 'all data' },
  signals: {
    stack: (layers: number, channels: number, side: number) =>
      `${layers} layers: 3×3, ReLU · ${channels} channels, maps of ${side}²`,
    factor: 'weights, × Kaiming',
    run: 'Compute all layers',
    hint: 'Random images, random weights; nothing is trained.',
    axis: 'std dev of a map',
    layer: 'layer',
    plain: 'without BN',
    normalised: 'with BN',
    power: (factor: string) => `${factor} to the power of the layer`,
    after: (layers: number, plain: string) => `After ${layers} layers: ${plain} without BN`,
    afterBoth: (layers: number, plain: string, normalised: string) =>
      `After ${layers} layers: ${plain} without BN, ${normalised} with it`,
    ranOn: (backend: string, images: number, seed: number) =>
      `Computed here: ${images} images, backend ${backend}, seed ${seed}.`,
    table: 'As a table',
  },
};
