import {
  canBeDepthwise,
  type ConvolutionArguments,
  convolutionParamCount,
} from '../../../model/architecture/convolution';
import { formatCount } from '../../primitives/format';
import { Maths } from '../../primitives/maths/Maths';
import { formatShare } from './ratio';
import { useCalculatorWords } from './useCalculatorWords';
import './Bars.css';

/** Parameters in proportion: normal, with these groups, and with every channel a group of its own. */
export function Bars({ convolution }: { convolution: ConvolutionArguments }) {
  const calculator = useCalculatorWords();
  const { inChannels, outChannels, groups } = convolution;
  const count = (g: number) => convolutionParamCount({ ...convolution, groups: g });
  const whole = count(1);
  return (
    <section aria-label={calculator.bars}>
      <dl className="calc-bars">
        <Bar name={calculator.normal} groups={1} params={whole} whole={whole} kind="normal" />
        <Bar name={calculator.yours} groups={groups} params={count(groups)} whole={whole} kind="grouped" />
        {canBeDepthwise(convolution) ? (
          <Bar
            name={calculator.depthwise}
            groups={inChannels}
            params={count(inChannels)}
            whole={whole}
            kind="depthwise"
          />
        ) : (
          <div className="calc-bar">
            <dt>{calculator.depthwise}</dt>
            <dd className="calc-bar-none">{calculator.notDepthwise(inChannels, outChannels)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

interface BarProps {
  name: string;
  groups: number;
  params: number;
  whole: number;
  kind: 'normal' | 'grouped' | 'depthwise';
}

function Bar({ name, groups, params, whole, kind }: BarProps) {
  return (
    <div className="calc-bar" data-bar={kind}>
      <dt>
        {name}{' '}
        <small>
          <Maths tex={`g = ${formatCount(groups)}`} />
        </small>
      </dt>
      <dd>
        <span className="calc-track" aria-hidden="true">
          <span className="calc-filled" style={{ width: `${(100 * params) / whole}%` }} />
        </span>
        <b data-params={kind}>{formatCount(params)}</b> <small>{formatShare(params / whole)}</small>
      </dd>
    </div>
  );
}
