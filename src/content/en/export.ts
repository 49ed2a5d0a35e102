/** Words of what leaves the page, which come with the export menu and not with the first page. */
export const en = {
  save: 'Save as a file',
  copy: 'Copy as text',
  things: { picture: 'Picture', stages: 'Stage table', layers: 'Layers', report: 'Report' },
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
    totals: (parameters: string, macs: string, input: string) => `${parameters} parameters · ${macs} MACs · input ${input}`,
    between: ' and ',
  },
  table: {
    module: 'module',
    parameters: 'parameters (trained)',
    macs: 'MACs',
    caption: (networks: string) =>
      `Stages of ${networks}, as in Table 1 of He et al. (2015). Parameters are trained values, without the running statistics of batch normalisation. MACs are multiply-accumulates, one per kernel weight and output position of convolutions and fully connected layers.`,
    between: ', ',
  },
  latexRemark: 'Made with ResNet Atlas. Needs \\usepackage{booktabs}.',
};

export type ExportWords = typeof en;
