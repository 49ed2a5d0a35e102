import type { Statistics } from '../../../../model/figures/batchNorm';
import { ALL_DATA } from '../../../../model/figures/channelBatches';
import { useMessages } from '../../../primitives/messages';
import { Segments } from '../../../primitives/Segments';
import { HistoryPlot } from './HistoryPlot';
import { twoDecimals } from './numbers';
import { type Batches, type Mode, MOST_BATCHES } from './useBatches';

interface Props {
  batches: Batches;
  /** The batch's own. */
  own: Statistics;
}

/** Which statistics the layer uses, and how the running ones follow the batches. */
export function RunningStatistics({ batches: { mode, setMode, seen, history, running, pass, startOver }, own }: Props) {
  const words = useMessages().learn.normalise;
  const isFull = mode === 'training' && seen.length === MOST_BATCHES;
  const modes = (['training', 'inference'] as const satisfies readonly Mode[]).map((value) => ({
    value,
    label: words.modes[value],
  }));
  return (
    <div className="running">
      <div className="running-controls">
        <Segments label={words.mode} value={mode} choices={modes} onChange={setMode} />
        <button type="button" className="button" disabled={isFull} onClick={() => pass(1)}>
          {words.nextBatch}
        </button>
        <button type="button" className="button" disabled={isFull} onClick={() => pass(10)}>
          {words.tenBatches}
        </button>
        <button type="button" className="button button-plain" onClick={startOver}>
          {words.startOver}
        </button>
      </div>
      <table className="running-table">
        <thead>
          <tr>
            <th scope="col">{words.statistics}</th>
            <th scope="col">{words.mean}</th>
            <th scope="col">{words.variance}</th>
          </tr>
        </thead>
        <tbody>
          <StatisticsRow name={words.thisBatch} statistics={own} isUsed={mode === 'training'} />
          <StatisticsRow name={words.running(seen.length)} statistics={running} isUsed={mode === 'inference'} />
        </tbody>
      </table>
      <div className="running-plots">
        <HistoryPlot
          name={words.mean}
          seen={seen.map(({ mean }) => mean)}
          running={history.map(({ mean }) => mean)}
          all={ALL_DATA.mean}
        />
        <HistoryPlot
          name={words.variance}
          seen={seen.map(({ variance }) => variance)}
          running={history.map(({ variance }) => variance)}
          all={ALL_DATA.variance}
        />
      </div>
      <p className="running-legend" aria-hidden="true">
        <span data-kind="batch">{words.legend.batch}</span>
        <span data-kind="running">{words.legend.running}</span>
        <span data-kind="data">{words.legend.data}</span>
      </p>
    </div>
  );
}

function StatisticsRow({ name, statistics, isUsed }: { name: string; statistics: Statistics; isUsed: boolean }) {
  const { used } = useMessages().learn.normalise;
  return (
    <tr data-used={isUsed ? '' : undefined}>
      <th scope="row">
        {name}
        {isUsed && <span className="running-used">{used}</span>}
      </th>
      <td>{twoDecimals(statistics.mean)}</td>
      <td>{twoDecimals(statistics.variance)}</td>
    </tr>
  );
}
