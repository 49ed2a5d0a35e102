import type { RefObject } from 'react';
import type { ConvolutionNumber } from '../../../model/architecture/convolutionRules';
import type { CalculatorState } from './calculatorState';
import { GroupsSlider } from './GroupsSlider';
import { NumberField } from './NumberField';
import { SYMBOLS } from './symbols';
import { useCalculatorWords } from './useCalculatorWords';

/** Each field's input, to be focused. */
export type FieldInputs = Partial<Record<ConvolutionNumber, HTMLInputElement | null>>;

interface Props {
  /** Begins the id of every field and of every problem. */
  idBase: string;
  state: CalculatorState;
  inputs: RefObject<FieldInputs>;
  onType: (field: ConvolutionNumber, text: string) => void;
  onStep: (field: ConvolutionNumber, direction: 1 | -1) => void;
  onBias: (bias: boolean) => void;
}

/** Where the sentence about a field's mistake stands. */
export function problemId(idBase: string, field: ConvolutionNumber): string {
  return `${idBase}-${field}-problem`;
}

export function Fields({ idBase, state, inputs, onType, onStep, onBias }: Props) {
  const calculator = useCalculatorWords();
  const field = (name: ConvolutionNumber) => (
    <NumberField
      id={`${idBase}-${name}`}
      label={calculator.numbers[name]}
      symbol={SYMBOLS[name]}
      text={state.texts[name]}
      problemId={state.problems.some((problem) => problem.field === name) ? problemId(idBase, name) : undefined}
      inputRef={(element) => {
        inputs.current[name] = element;
      }}
      onType={(text) => onType(name, text)}
      onStep={(direction) => onStep(name, direction)}
    />
  );
  return (
    <div className="calc-fields">
      <div className="calc-row">
        <div className="calc-pair calc-kernel">
          {field('kernelHeight')}
          <span aria-hidden="true">×</span>
          {field('kernelWidth')}
        </div>
        <div className="calc-pair">
          {field('inChannels')}
          <span aria-hidden="true">→</span>
          {field('outChannels')}
        </div>
        <label className="calc-bias">
          <input type="checkbox" checked={state.shown.bias} onChange={(event) => onBias(event.target.checked)} />{' '}
          {calculator.bias}
        </label>
      </div>
      <div className="calc-row">
        {field('groups')}
        <GroupsSlider
          channels={state.channels}
          value={state.shown.groups}
          onChange={(groups) => onType('groups', String(groups))}
        />
      </div>
    </div>
  );
}
