import { useId, useRef } from 'react';
import type { ShownNetwork } from '../../network/shownNetwork';
import { convolutionCall } from '../../../model/architecture/convolutionCall';
import { Held } from '../../primitives/Held';
import { SaveFigure } from '../../network/export/SaveFigure';
import { Bars } from './Bars';
import { showing, stepped, typed, withBias } from './calculatorState';
import { type FieldInputs, Fields } from './Fields';
import { PresetButtons } from './PresetButtons';
import { Side } from './Side';
import { useCalculator } from './useCalculator';
import { Verdict } from './Verdict';
import './Calculator.css';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

/** One convolution, normal and grouped: which channels meet, and what that costs. */
export function Calculator({ network }: Props) {
  const [state, change] = useCalculator();
  const inputs = useRef<FieldInputs>({});
  const idBase = useId();
  const { shown, problems } = state;
  const isStale = problems.length > 0;
  return (
    <div className="calculator">
      <Held names="conv">
        <PresetButtons network={network} onTake={(convolution) => change(showing(convolution))} />
        <Fields
          idBase={idBase}
          state={state}
          inputs={inputs}
          onType={(field, text) => change(typed(state, field, text))}
          onStep={(field, direction) => change(stepped(state, field, direction))}
          onBias={(bias) => change(withBias(state, bias))}
        />
      </Held>
      <Verdict
        idBase={idBase}
        state={state}
        onUse={(field, value) => {
          change(typed(state, field, String(value)));
          inputs.current[field]?.focus(); // the button is about to go
        }}
      />
      <div className="calc-results" data-saveable="" data-stale={isStale ? '' : undefined}>
        <div className="calc-sides">
          <Side convolution={{ ...shown, groups: 1 }} kind="normal" isStale={isStale} />
          <Side convolution={shown} kind="grouped" isStale={isStale} />
        </div>
        <Bars convolution={shown} />
        <SaveFigure file={`convolution-g${shown.groups}`} title={convolutionCall(shown)} />
      </div>
    </div>
  );
}
