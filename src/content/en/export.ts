/** Words of what leaves the page, which come with the export menu and not with the first page. */
export const en = {
  save: 'Save as a file',
  copy: 'Copy as text',
  things: {
    picture: 'Picture',
    stages: 'Stage table',
    layers: 'Layers',
    report: 'Report',
    code: 'Code',
    table: 'Table',
  },
  /** Pieces of a picture that are saved apart. */
  pieces: { block: 'Block alone', shortcut: 'Its shortcut' },
  saveFigure: (title: string) => `Save the figure: ${title}`,
  tableNumber: (number: number) => `Table ${number}`,
  saveAs: (thing: string, format: string) => `Save as a file: ${thing}, ${format}`,
  copyAs: (thing: string, format: string) => `Copy as text: ${thing}, ${format}`,
  saved: (file: string) => `Saved: ${file}`,
  copied: (thing: string, format: string) => `Copied: ${thing}, ${format}`,
  copyFailed: 'The browser would not copy. Save the file instead.',
  failed: 'This could not be made. The page goes on working.',
  counting: {
    parameters: 'Parameters: trained values, without BN’s running statistics.',
    macs: 'MACs: one per kernel weight and output position.',
    without: 'Not counted: BN, ReLU, pooling and biases.',
  },
  figure: {
    totals: (parameters: string, macs: string, input: string) =>
      `${parameters} parameters · ${macs} MACs · input ${input}`,
    between: ' and ',
    network: (name: string, input: string, built: string) => `${name} · input ${input} · ${built}`,
    kernels: 'Weights of convolutions; BN left out, as in the ResNeXt paper.',
    shapes: 'Shapes: height × width × channels.',
    sentences: { between: ' ' },
  },
  /** What a figure of the course shows. */
  lesson: {
    block: (block: string, network: string) => `${block} of ${network}`,
    forms: (block: string) => `${block}, in paths`,
    table: (networks: string) => `Stages of ${networks}`,
    costs: (network: string) => `Parameters and MACs of ${network}, stage by stage`,
    code: (network: string) => `Source of ${network}`,
    wiring: (layer: string) => `Channels and kernels of ${layer}`,
    batchNorm: 'Batch normalisation of one channel',
    signals: 'How large the signal is, layer by layer',
    twoLayers: 'Paths of two layers',
    curves: 'Training loss, measured',
    measured: { errors: 'Errors, measured', gradients: 'Gradient norms, measured' },
    errors: 'Published error rates',
  },
  /** The column of a CSV that says what it shows. */
  about: 'about this table',
  table: {
    module: 'module',
    parameters: 'parameters (trained)',
    macs: 'MACs',
    caption: (networks: string) =>
      `Stages of ${networks}, as in Table 1 of He et al. (2015). Parameters are trained values, without the running statistics of batch normalisation. MACs are multiply-accumulates, one per kernel weight and output position of convolutions and fully connected layers.`,
    between: ', ',
  },
  /** The first line of a saved source, after the language's own sign for a comment. */
  codeRemark: (built: string, address: string) => `Made with ResNet Atlas: ${built} · ${address}`,
  latexRemark: 'Made with ResNet Atlas. Needs \\usepackage{booktabs}.',
};

export type ExportWords = typeof en;
