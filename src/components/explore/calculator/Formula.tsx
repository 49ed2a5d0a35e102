import { type ConvolutionArguments, convolutionParamCount } from '../../../model/architecture/convolution';
import { formatCount } from '../../primitives/format';
import { Maths } from '../../primitives/maths/Maths';
import { SYMBOLS } from './symbols';
import { useCalculatorWords } from './useCalculatorWords';

interface Factor {
  meaning: 'kernel' | 'inputs' | 'outputs' | 'biases';
  /** What stands before it. */
  operator: '' | '·' | '+';
  /** TeX, as the letters are. */
  numbers: string;
  symbols: string;
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
            <span className="calc-numbers">
              <Maths tex={numbers} />
            </span>
            <span className="calc-letters">
              <Maths tex={symbols} />
            </span>
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
  const [inputs, outputs, g] = [formatCount(inChannels), formatCount(outChannels), formatCount(groups)];
  const isGrouped = groups > 1;
  const factors: Factor[] = [
    {
      meaning: 'kernel',
      operator: '',
      numbers: kernel.join('·'),
      symbols: `${SYMBOLS.kernelHeight}·${SYMBOLS.kernelWidth}`,
    },
    {
      meaning: 'inputs',
      operator: '·',
      numbers: isGrouped ? `${inputs}/${g}` : inputs,
      symbols: isGrouped ? `${SYMBOLS.inChannels}/${SYMBOLS.groups}` : SYMBOLS.inChannels,
    },
    { meaning: 'outputs', operator: '·', numbers: outputs, symbols: SYMBOLS.outChannels },
  ];
  return bias
    ? [...factors, { meaning: 'biases', operator: '+', numbers: outputs, symbols: SYMBOLS.outChannels }]
    : factors;
}
