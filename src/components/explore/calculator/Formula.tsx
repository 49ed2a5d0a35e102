import type { ReactNode } from 'react';
import { type ConvolutionArguments, convolutionParamCount } from '../../../model/architecture/convolution';
import { formatCount } from '../../primitives/format';
import { SYMBOLS } from './symbols';
import { useCalculatorWords } from './useCalculatorWords';

interface Factor {
  meaning: 'kernel' | 'inputs' | 'outputs' | 'biases';
  /** What stands before it. */
  operator: '' | '·' | '+';
  numbers: ReactNode;
  symbols: ReactNode;
}

interface Props {
  convolution: ConvolutionArguments;
  kind: 'normal' | 'grouped';
}

/** The formula with the numbers in; under each factor its letters and what it means. */
export function Formula({ convolution, kind }: Props) {
  const calculator = useCalculatorWords();
  return (
    <div className="calc-formula">
      {factorsOf(convolution).map(({ meaning, operator, numbers, symbols }) => (
        <span key={meaning} className="calc-term">
          {operator !== '' && <span className="calc-operator">{operator}</span>}
          <span className="calc-factor" data-factor={meaning}>
            <span className="calc-numbers">{numbers}</span>
            <span className="calc-letters">{symbols}</span>
            <span className="calc-meaning">{calculator.factors[meaning]}</span>
          </span>
        </span>
      ))}
      <span className="calc-term">
        <span className="calc-operator">=</span>
        <span className="calc-factor">
          <b className="calc-total" data-total={kind}>
            {formatCount(convolutionParamCount(convolution))}
          </b>
          <span className="calc-meaning">{calculator.parameters}</span>
        </span>
      </span>
    </div>
  );
}

function factorsOf({ kernel, inChannels, outChannels, groups, bias }: ConvolutionArguments): Factor[] {
  const [inputs, outputs, g] = [inChannels, outChannels, groups].map(formatCount);
  const isGrouped = groups > 1;
  const factors: Factor[] = [
    {
      meaning: 'kernel',
      operator: '',
      numbers: kernel.join('·'),
      symbols: (
        <>
          {SYMBOLS.kernelHeight}·{SYMBOLS.kernelWidth}
        </>
      ),
    },
    {
      meaning: 'inputs',
      operator: '·',
      numbers: isGrouped ? (
        <>
          {inputs}
          <Slash />
          {g}
        </>
      ) : (
        inputs
      ),
      symbols: isGrouped ? (
        <>
          {SYMBOLS.inChannels}
          <Slash />
          {SYMBOLS.groups}
        </>
      ) : (
        SYMBOLS.inChannels
      ),
    },
    { meaning: 'outputs', operator: '·', numbers: outputs, symbols: SYMBOLS.outChannels },
  ];
  return bias
    ? [...factors, { meaning: 'biases', operator: '+', numbers: outputs, symbols: SYMBOLS.outChannels }]
    : factors;
}

/** A box of its own: next to digits some fonts would shrink them to a small fraction. */
function Slash() {
  return <span className="calc-slash">⁄</span>;
}
