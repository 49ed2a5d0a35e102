import type { ConvolutionLine, SectionLine } from './stageTable';

/** What a line of the stem or the head says in some language. */
export interface LineWords {
  maxPool: (kernel: string) => string;
  strided: (what: string, stride: number) => string;
  averagePool: string;
  fullyConnected: (classes: number) => string;
}

/** As the papers print it, in every language: `3×3, 128` or `3×3, 128, C=32`; with the gaps of the first block and of the others, `d=1, 2`. */
export function convolutionText({ kernel, channels, groups, dilations }: ConvolutionLine): string {
  const gaps = dilations === undefined ? '' : `, d=${dilations.join(', ')}`;
  return `${kernel.join('×')}, ${channels}${groups > 1 ? `, C=${groups}` : ''}${gaps}`;
}

/** A line of the stem or the head. */
export function sectionText(line: SectionLine, words: LineWords): string {
  switch (line.kind) {
    case 'conv':
      return strided(convolutionText(line), line.stride, words);
    case 'maxpool':
      return strided(words.maxPool(line.kernel.join('×')), line.stride, words);
    case 'avgpool':
      return words.averagePool;
    case 'linear':
      return words.fullyConnected(line.classes);
  }
}

function strided(what: string, stride: number, words: LineWords): string {
  return stride === 1 ? what : words.strided(what, stride);
}
