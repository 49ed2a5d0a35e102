import { useMemo, useState } from 'react';
import type { GroupedAgainstMasked } from '../../../model/execution/executionTypes';
import { oneOutput, type OneOutput as Taken } from '../../../model/execution/oneOutput';
import { type Cell, HeatMap } from '../execution/HeatMap';
import { SaveFigure } from '../../network/export/SaveFigure';
import { groupedLayerCall } from '../../network/wiring/groupedLayer';
import { useGroupsWords } from '../../network/groupsWords';
import { RunControls } from '../../network/execution/RunControls';
import type { Run } from '../../network/execution/useRun';
import { NumberInput } from '../../primitives/NumberInput';
import { plainNumber } from '../../primitives/numbers';
import { useIsAlone } from '../Alone';
import { NumberGrid } from './NumberGrid';
import { channelMap, outputMap } from './outputMap';
import '../execution/sameMaps.css';
import { itemAt } from '../../../model/lists';

interface Props {
  run: Run<GroupedAgainstMasked>;
  /** The output channel, from 0. */
  output: number;
  onFollow: (output: number) => void;
}

/** One output value taken apart: patch, kernel, products and sum, input by input. */
export function OneOutput({ run, output, onFollow }: Props) {
  const { one } = useGroupsWords().slider;
  const isAlone = useIsAlone(); // else it is run where both are compared
  const { result } = run;
  return (
    <section className="part-section one-output" data-saveable="">
      <h2>{one.title}</h2>
      {result === null ? (
        <p>{isAlone ? one.waitingAlone : one.waiting}</p>
      ) : (
        <Stepper result={result} output={Math.min(output, result.request.outChannels - 1)} onFollow={onFollow} />
      )}
      {isAlone && <RunControls run={run} isSeeded />}
      {result !== null && (
        <SaveFigure file="groups-one-output" title={one.title} remarks={[groupedLayerCall(result.request)]} />
      )}
    </section>
  );
}

function Stepper({
  result,
  output,
  onFollow,
}: {
  result: GroupedAgainstMasked;
  output: number;
  onFollow: (output: number) => void;
}) {
  const { slider } = useGroupsWords();
  const { side, kernelSize, outChannels } = result.request;
  const [chosen, choose] = useState<Cell>({ row: 2, column: 3 });
  const [asked, setStep] = useState(0);
  const at = { row: Math.min(chosen.row, side - 1), column: Math.min(chosen.column, side - 1) };
  const taken = useMemo(
    () => oneOutput(result, { channel: output, row: at.row, column: at.column }),
    [result, output, at.row, at.column],
  );
  const step = Math.min(asked, taken.inputCount - 1);
  const map = outputMap(result.groupedOutput, result.request, output);
  const range = { min: 1, max: side };
  return (
    <>
      <p>{slider.one.text(taken.inputCount, slider.kernel(kernelSize))}</p>
      <div className="one-columns">
        <div className="one-place">
          <HeatMap
            values={map}
            columns={side}
            full={Math.max(...map.map(Math.abs))}
            label={slider.one.mapLabel(output + 1)}
            frame={{ ...at, size: 1 }}
            onPick={choose}
          />
          <div className="one-fields" data-screen-only="">
            <Field name={slider.one.output}>
              <NumberInput
                label={slider.one.output}
                value={output + 1}
                min={1}
                max={outChannels}
                onChange={(value) => onFollow(value - 1)}
              />
            </Field>
            <Field name={slider.one.row}>
              <NumberInput
                label={slider.one.row}
                value={at.row + 1}
                {...range}
                onChange={(value) => choose({ ...at, row: value - 1 })}
              />
            </Field>
            <Field name={slider.one.column}>
              <NumberInput
                label={slider.one.column}
                value={at.column + 1}
                {...range}
                onChange={(value) => choose({ ...at, column: value - 1 })}
              />
            </Field>
          </div>
          <p className="same-note" data-screen-only="">
            {slider.one.pick}
          </p>
        </div>
        <Step
          result={result}
          taken={taken}
          step={step}
          onStep={setStep}
          computed={itemAt(map, at.row * side + at.column)}
        />
      </div>
    </>
  );
}

function Field({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <span className="one-field">
      <span aria-hidden="true">{name}</span>
      {children}
    </span>
  );
}

interface StepProps {
  result: GroupedAgainstMasked;
  taken: Taken;
  step: number;
  onStep: (step: number) => void;
  /** What TensorFlow.js has there. */
  computed: number;
}

function Step({ result, taken, step, onStep, computed }: StepProps) {
  const { one } = useGroupsWords().slider;
  const { side, kernelSize, inChannels } = result.request;
  const size = kernelSize ** 2;
  const terms = taken.terms.slice(step * size, (step + 1) * size);
  const channel = taken.firstInput + step;
  const input = channelMap(result.input, side, inChannels, channel);
  const subtotal = terms.reduce((sum, { product }) => sum + product, 0);
  const isLast = step === taken.inputCount - 1;
  const [first, last] = [terms[0]!, terms.at(-1)!]; // a kernel has a number
  return (
    <div className="one-step">
      <div className="one-step-buttons">
        <button
          type="button"
          className="button button-icon"
          aria-label={one.previous}
          disabled={step === 0}
          onClick={() => onStep(step - 1)}
        >
          ‹
        </button>
        <input
          className="slider"
          type="range"
          aria-label={one.stepLabel}
          aria-valuetext={one.step(step + 1, taken.inputCount)}
          min={0}
          max={taken.inputCount - 1}
          value={step}
          disabled={taken.inputCount === 1}
          onChange={(event) => onStep(Number(event.target.value))}
        />
        <button
          type="button"
          className="button button-icon"
          aria-label={one.next}
          disabled={isLast}
          onClick={() => onStep(step + 1)}
        >
          ›
        </button>
        <span className="one-step-count">{one.step(step + 1, taken.inputCount)}</span>
      </div>
      <div className="one-products">
        <figure>
          <HeatMap
            values={input}
            columns={side}
            full={Math.max(...input.map(Math.abs))}
            label={one.inputLabel(channel + 1)}
            frame={{ row: first.row, column: first.column, size: kernelSize }}
          />
          <figcaption>{one.input(channel + 1)}</figcaption>
        </figure>
        <NumberGrid
          name={one.patch}
          columns={kernelSize}
          values={terms.map(({ value, isPadding }) => (isPadding ? null : value))}
        />
        <span className="one-operator">×</span>
        <NumberGrid name={one.kernel} columns={kernelSize} values={terms.map(({ weight }) => weight)} />
        <span className="one-operator">=</span>
        <NumberGrid name={one.products} columns={kernelSize} values={terms.map(({ product }) => product)} />
      </div>
      <dl className="one-sums" aria-live="polite">
        <div>
          <dt>{one.subtotal}</dt>
          <dd>{plainNumber(subtotal)}</dd>
        </div>
        <div>
          <dt>{isLast ? one.total : one.running}</dt>
          <dd>
            <b>{plainNumber(last.running)}</b>
          </dd>
        </div>
      </dl>
      <p className="same-note">
        {isLast && one.agrees(plainNumber(computed))}
        {!isLast && terms.some(({ isPadding }) => isPadding) && one.padding}
      </p>
    </div>
  );
}
