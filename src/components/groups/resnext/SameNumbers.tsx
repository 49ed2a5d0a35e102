import { memo } from 'react';
import type { FormId, ThreeForms } from '../../../model/execution/executionTypes';
import { BLOCK_FORMS, type BlockForm } from '../../../state/groupsState';
import { type Cell, HeatMap } from '../execution/HeatMap';
import { RunControls } from '../../network/execution/RunControls';
import { SaveFigure } from '../../network/export/SaveFigure';
import type { Run } from '../../network/execution/useRun';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { useMessages } from '../../primitives/messages';
import { milliseconds, plainNumber, powerOfTen } from '../../primitives/numbers';
import './SameNumbers.css';
import '../execution/sameMaps.css';

/** An output value: its channel, row and column, from 0. */
export interface Place extends Cell {
  channel: number;
}

interface Props {
  run: Run<ThreeForms>;
  at: Place;
  onLook: (at: Place) => void;
}

const FORM_IDS: Record<BlockForm, FormId> = { a: 'split', b: 'concatenated', c: 'grouped' };

/** The three forms run on the same tensors, and how far their outputs lie apart. */
export function SameNumbers({ run, at, onLook }: Props) {
  const { same } = useGroupsWords().resnext;
  return (
    <section className="card same-numbers" data-saveable="">
      <div className="same-intro" data-screen-only="">
        <h2>{same.title}</h2>
        <p>{same.text}</p>
        <RunControls run={run} label={same.run} isSeeded />
      </div>
      {run.result !== null && (
        <div className="same-outcome" aria-busy={run.isRunning}>
          <Maps result={run.result} at={at} onLook={onLook} />
          <Forms result={run.result} />
          <Differences result={run.result} />
        </div>
      )}
      {run.result !== null && <SaveFigure file="groups-same-numbers" title={same.title} />}
    </section>
  );
}

/** Some eight hundred values: drawn again only when they change. */
const Maps = memo(function Maps({
  result,
  at,
  onLook,
}: {
  result: ThreeForms;
  at: Place;
  onLook: (at: Place) => void;
}) {
  const { same } = useGroupsWords().resnext;
  const { side, channels } = result.request;
  const mapOf = (form: BlockForm) => channelOf(result.forms[FORM_IDS[form]].output, channels, at.channel);
  const maps = BLOCK_FORMS.map((form): [name: string, values: number[]] => [`(${form})`, mapOf(form)]);
  const [a, c] = [mapOf('a'), mapOf('c')];
  const difference = a.map((value, i) => Math.abs(value - c[i]!)); // maps of one size
  const full = Math.max(...a.map(Math.abs));
  return (
    <div>
      <div className="same-maps">
        {[...maps, [same.difference, difference] as const].map(([name, values]) => (
          <figure key={name}>
            <HeatMap
              values={values}
              columns={side}
              full={full}
              label={same.mapLabel(
                name,
                at.channel + 1,
                plainNumber(Math.min(...values)),
                plainNumber(Math.max(...values)),
              )}
              frame={{ ...at, size: 1 }}
              onPick={(cell) => onLook({ ...at, ...cell })}
            />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      <p className="same-note">{same.scale(at.channel + 1, channels, plainNumber(full))}</p>
    </div>
  );
});

function channelOf(output: Float32Array, channels: number, channel: number): number[] {
  return Array.from({ length: output.length / channels }, (_, position) => output[position * channels + channel]!); // inside
}

function Forms({ result }: { result: ThreeForms }) {
  const { same, forms } = useGroupsWords().resnext;
  const { side, cardinality, pathWidth, seed } = result.request;
  return (
    <table>
      <caption>
        {same.ranOn(result.backend, result.forms.split.timing.all.length, side, `${cardinality}×${pathWidth}d`, seed)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{same.columns.form}</th>
          <th scope="col">{same.columns.params}</th>
          <th scope="col">{same.columns.time}</th>
        </tr>
      </thead>
      <tbody>
        {BLOCK_FORMS.map((form) => {
          const { params, timing } = result.forms[FORM_IDS[form]];
          return (
            <tr key={form}>
              <th scope="row">{forms[form]}</th>
              <td data-params={form}>{formatCount(params)}</td>
              <td data-value={timing.median}>{milliseconds(timing.median)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Differences({ result: { largestDifferences, largestOutput } }: { result: ThreeForms }) {
  const { frame } = useMessages().groups;
  const {
    resnext: { same },
  } = useGroupsWords();
  const pairs = [
    ['(a) − (b)', largestDifferences.splitConcatenated],
    ['(a) − (c)', largestDifferences.splitGrouped],
    ['(b) − (c)', largestDifferences.concatenatedGrouped],
  ] as const;
  return (
    <table>
      <caption>
        {pairs.every(([, difference]) => difference === 0) ? same.noDifference : same.noise(frame.floatNoise)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{same.columns.pair}</th>
          <th scope="col">{frame.largestDifference}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(([pair, difference]) => (
          <tr key={pair}>
            <th scope="row">{pair}</th>
            <td data-difference={pair} data-value={difference}>
              {powerOfTen(difference)}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{same.largestOutput}</th>
          <td data-value={largestOutput}>{plainNumber(largestOutput)}</td>
        </tr>
      </tbody>
    </table>
  );
}
