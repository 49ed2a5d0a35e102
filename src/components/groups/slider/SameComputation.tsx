import type { GroupedAgainstMasked } from '../../../model/execution/executionTypes';
import { HeatMap } from '../execution/HeatMap';
import { SaveFigure } from '../../network/export/SaveFigure';
import { groupedLayerCall } from '../../network/wiring/groupedLayer';
import { RunControls } from '../../network/execution/RunControls';
import type { Run } from '../../network/execution/useRun';
import { useGroupsWords } from '../../network/groupsWords';
import { useMessages } from '../../primitives/messages';
import { milliseconds, plainNumber, powerOfTen } from '../../primitives/numbers';
import { outputMap } from './outputMap';
import '../execution/sameMaps.css';

interface Props {
  run: Run<GroupedAgainstMasked>;
  /** The output channel that is shown, from 0. */
  output: number;
}

/** The grouped convolution beside the masked normal one, run on the same numbers. */
export function SameComputation({ run, output }: Props) {
  const { same } = useGroupsWords().slider;
  return (
    <section className="card same-card" data-saveable="">
      <h2>{same.title}</h2>
      <p data-screen-only="">{same.text}</p>
      {run.result !== null && (
        <Outcome result={run.result} output={Math.min(output, run.result.request.outChannels - 1)} />
      )}
      <RunControls run={run} label={same.run} isSeeded />
      {run.result !== null && (
        <SaveFigure
          file="groups-same-computation"
          title={same.title}
          remarks={[groupedLayerCall(run.result.request)]}
        />
      )}
    </section>
  );
}

function Outcome({ result, output }: { result: GroupedAgainstMasked; output: number }) {
  const { frame } = useMessages().groups;
  const {
    slider: { same },
  } = useGroupsWords();
  const grouped = outputMap(result.groupedOutput, result.request, output);
  const masked = outputMap(result.maskedOutput, result.request, output);
  const maps: [name: string, values: number[]][] = [
    [same.grouped, grouped],
    [same.masked, masked],
    [same.difference, grouped.map((value, i) => Math.abs(value - masked[i]!))], // maps of one size
  ];
  const full = Math.max(...grouped.map(Math.abs));
  return (
    <>
      <div className="same-maps">
        {maps.map(([name, values]) => (
          <figure key={name}>
            <HeatMap
              values={values}
              columns={result.request.side}
              full={full}
              label={same.mapLabel(
                name,
                output + 1,
                plainNumber(Math.min(...values)),
                plainNumber(Math.max(...values)),
              )}
            />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      <p className="same-note">{same.channel(output + 1)}</p>
      <p className="same-difference">
        <span>{frame.largestDifference} </span>
        <b data-result="difference">{powerOfTen(result.largestDifference)}</b>
        <small> {same.against(plainNumber(result.largestOutput))}</small>
        <small>{frame.floatNoise}</small>
      </p>
      <table className="same-times">
        <thead>
          <tr>
            <th scope="col">{same.columns.form}</th>
            <th scope="col">{same.columns.time}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{same.groupedForm}</th>
            <td data-value={result.groupedTiming.median}>{milliseconds(result.groupedTiming.median)}</td>
          </tr>
          <tr>
            <th scope="row">{same.maskedForm}</th>
            <td data-value={result.maskedTiming.median}>{milliseconds(result.maskedTiming.median)}</td>
          </tr>
        </tbody>
      </table>
      <p className="same-note">{same.ranOn(result.backend, result.groupedTiming.all.length)}</p>
    </>
  );
}
