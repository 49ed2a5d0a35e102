import type { Framework } from '../../model/codegen/frameworks';

export const code = {
  framework: 'Framework',
  frameworks: { pytorch: 'PyTorch', keras: 'Keras', tfjs: 'TensorFlow.js' } satisfies Record<Framework, string>,
  title: (network: string, framework: string) => `${network} in ${framework}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser would not copy. Select the lines and copy them by hand.',
  download: (file: string) => `Download ${file}`,
  hint: 'Point at a line to see its layers, or walk the lines with the arrow keys.',
  noLayers: (line: number) => `Line ${line} makes no layer.`,
  layers: (line: number, count: number, ids: string) =>
    `Line ${line}, ${count === 1 ? '1 layer' : `${count} layers`}: ${ids}`,
};
