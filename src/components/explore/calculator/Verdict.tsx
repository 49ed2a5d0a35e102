import {
  commonDivisors,
  type ConvolutionArguments,
  convolutionParamCount,
  convolutionWeightCount,
} from '../../../model/architecture/convolution';
import type { ConvolutionNumber, ConvolutionProblem } from '../../../model/architecture/convolutionRules';

import { formatCount } from '../../primitives/format';
import type { CalculatorState } from './calculatorState';
import { problemId } from './Fields';
import { formatRatio } from './ratio';
import { type CalculatorWords, useCalculatorWords } from './useCalculatorWords';

interface Props {
  idBase: string;
  state: CalculatorState;
  onUse: (field: ConvolutionNumber, value: number) => void;
}

/** What grouping saves; or, in the same place, what is wrong and what would be right. */
export function Verdict({ idBase, state: { problems, shown }, onUse }: Props) {
  const calculator = useCalculatorWords();
  return (
    <div className="calc-verdict" role="status">
      {problems.map((problem) => (
        <ProblemLine
          key={problem.field}
          id={problemId(idBase, problem.field)}
          problem={problem}
          onUse={(value) => onUse(problem.field, value)}
        />
      ))}
      {problems.length === 0 ? (
        <Saving convolution={shown} />
      ) : (
        <p className="visually-hidden">{calculator.stale(summary(shown))}</p>
      )}
    </div>
  );
}

function ProblemLine({
  id,
  problem,
  onUse,
}: {
  id: string;
  problem: ConvolutionProblem;
  onUse: (value: number) => void;
}) {
  const calculator = useCalculatorWords();
  return (
    <div className="calc-problem">
      <p id={id}>{problemSentence(problem, calculator)}</p>
      {problem.instead.map((value) => (
        <button key={value} type="button" className="button" onClick={() => onUse(value)}>
          {calculator.use(value)}
        </button>
      ))}
    </div>
  );
}

function Saving({ convolution }: { convolution: ConvolutionArguments }) {
  const calculator = useCalculatorWords();
  const { inChannels, outChannels, groups, bias } = convolution;
  if (groups === 1)
    return (
      <p>
        {commonDivisors(inChannels, outChannels).length > 1
          ? calculator.oneGroup
          : calculator.cannotGroup(inChannels, outChannels)}
      </p>
    );
  const normal = { ...convolution, groups: 1 };
  const ratio = convolutionParamCount(normal) / convolutionParamCount(convolution);
  return (
    <p>
      <strong>{calculator.saving(groups)}</strong>
      {calculator.between}
      {calculator.weights(convolutionWeightCount(convolution), convolutionWeightCount(normal))}
      {bias && calculator.between + calculator.biasStays(outChannels, formatRatio(ratio), groups)}
    </p>
  );
}

/** 3×3, 128 → 128, g = 32: notation, the same in every language. */
function summary({ kernel, inChannels, outChannels, groups }: ConvolutionArguments): string {
  return `${kernel.join('×')}, ${formatCount(inChannels)} → ${formatCount(outChannels)}, g = ${formatCount(groups)}`;
}

function problemSentence(problem: ConvolutionProblem, { problems }: CalculatorWords): string {
  const say = problems[problem.code] as (problem: ConvolutionProblem) => string; // the table pairs each code with its own sentence
  return say(problem);
}
