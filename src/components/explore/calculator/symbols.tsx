import type { ReactNode } from 'react';
import type { ConvolutionNumber } from '../../../model/architecture/convolutionRules';

/** The letters of the formula, the same in every language. */
export const SYMBOLS: Record<ConvolutionNumber, ReactNode> = {
  kernelHeight: <Symbol letter="k" index="h" />,
  kernelWidth: <Symbol letter="k" index="w" />,
  inChannels: <Symbol letter="C" index="in" />,
  outChannels: <Symbol letter="C" index="out" />,
  groups: <Symbol letter="g" />,
};

function Symbol({ letter, index }: { letter: string; index?: string }) {
  return (
    <span className="calc-symbol">
      <var>{letter}</var>
      {index !== undefined && <sub>{index}</sub>}
    </span>
  );
}
