import { MODEL_IDS } from '../../src/model/architecture/catalogue';
import { FRAMEWORKS } from '../../src/model/codegen/frameworks';

/** One line, for standard error. */
export const usage = `Usage: npm run -s code -- <id | spec as JSON> --framework ${FRAMEWORKS.join('|')} [--input HxW], such as resnet50 --framework pytorch; --help says more.`;

export function help(): string {
  return `Prints a network's source: complete, and it ends by assigning "model".

  npm run -s code -- resnet50 --framework pytorch > resnet50.py
  npm run -s code -- resnet50 --framework keras --input 320x320
  npm run -s code -- '{"layers": [2, 2, 2, 2], "num_classes": 10}' --framework tfjs

  --framework NAME  ${FRAMEWORKS.join(', ')}
  --input HxW       replaces the input size, in pixels; --input 320 is 320x320. PyTorch needs none.

A spec's fields that are left out take the default. Models: ${MODEL_IDS.join(', ')}.
`;
}
