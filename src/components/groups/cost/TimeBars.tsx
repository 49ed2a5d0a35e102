import type { BlockTime, BlockTimes } from '../../../model/execution/executionTypes';
import { formatShape, formatShort } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { milliseconds } from '../../primitives/numbers';

/** The measured blocks, each with a bar as long as its time. */
export function TimeBars({ times: { blocks, backend } }: { times: BlockTimes }) {
  const { time } = useGroupsWords().cost;
  const [first, second] = blocks as [BlockTime, BlockTime]; // two were asked for
  const longest = Math.max(first.timing.median, second.timing.median);
  return (
    <div className="time-result">
      <table className="data-table time-table">
        <caption className="visually-hidden">{time.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{time.block}</th>
            <th scope="col">{time.macs}</th>
            <th scope="col" className="time-head">
              {time.time}
            </th>
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ id, macs, timing }, i) => (
            <tr key={id}>
              <th scope="row">{blockName(id)}</th>
              <td data-value={macs}>{formatShort(macs, 1)}</td>
              <td className="time-cell" data-value={timing.median}>
                <b data-time={i}>{milliseconds(timing.median)}</b>
                <span className="time-bar" data-block={i} style={{ width: `${(100 * timing.median) / longest}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <b>
          {time.ratio((second.macs / first.macs).toFixed(2), (second.timing.median / first.timing.median).toFixed(2))}
        </b>{' '}
        {time.shape(formatShape(first.input))} · {time.backend(backend)}
      </p>
    </div>
  );
}

/** Without the number that keeps two equal blocks apart. */
function blockName(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
