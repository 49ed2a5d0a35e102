import type { CostKind } from '../../../model/figures/layerFigures';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { ChartData } from './chartData';
import { useRowName } from './CostRow';

interface Props {
  data: ChartData;
  kinds: readonly CostKind[];
  active: string | null;
}

/** Exact counts by kind: of the row that is looked at, else of the whole network. The row's button says them too. */
export function Readout({ data, kinds, active }: Props) {
  const { costs } = useMessages();
  const row = data.rows.find(({ name }) => name === active);
  const rowName = useRowName(row?.name ?? '');
  const first = row === undefined ? data.first : row.first;
  const second = row === undefined ? data.second : row.second;
  const text = (account: typeof first, kind: CostKind) => (account === null ? '–' : formatCount(account.byKind[kind]));
  return (
    <div className="cost-readout" aria-hidden="true" data-two={data.second === null ? undefined : ''}>
      <p>
        <span>{row === undefined ? costs.wholeNetwork : rowName}</span>
        {data.second !== null && (
          <>
            <i className="cost-mark" />
            <i className="cost-mark" data-thin="" />
          </>
        )}
      </p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{costs.kinds[kind]}</span>
            <span>{text(first, kind)}</span>
            {data.second !== null && <span>{text(second, kind)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
