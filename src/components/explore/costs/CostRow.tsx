import type { PairedRow } from '../../../model/figures/costAccount';
import { COST_KINDS } from '../../../model/figures/layerFigures';
import { HEAD_NAME } from '../../../model/graph/layerGraph';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { Bar } from './Bar';
import type { ChartData, NamedAccount } from './chartData';
import { percentText } from '../../network/percent';

interface Props {
  row: PairedRow<NamedAccount>;
  data: ChartData;
  isActive: boolean;
  isSelected: boolean;
  onActive: (name: string | null) => void;
  /** Null where the network on screen has no such stage. */
  onSelect: (() => void) | null;
}

/** One stage: its bar, the other network's below it, and their values. */
export function CostRow({ row, data, isActive, isSelected, onActive, onSelect }: Props) {
  const { costs } = useMessages();
  const name = useRowName(row.name);
  return (
    <li data-stage={row.stage}>
      <button
        type="button"
        className="cost-row"
        data-active={isActive ? '' : undefined}
        aria-current={isSelected ? 'true' : undefined}
        title={onSelect === null ? undefined : costs.selectRow(name)}
        onClick={onSelect ?? undefined}
        onPointerEnter={() => onActive(row.name)}
        onPointerLeave={() => onActive(null)}
        onFocus={() => onActive(row.name)}
        onBlur={() => onActive(null)}
      >
        <span className="cost-name">{name}</span>
        <span className="cost-bars" aria-hidden="true">
          {data.axis.ticks.map((tick) => (
            <i key={tick} className="cost-grid" style={{ left: `${data.axis.position(tick)}%` }} />
          ))}
          <Bar account={row.first} axis={data.axis} isLabelled />
          {data.second !== null && <Bar account={row.second} axis={data.axis} />}
        </span>
        <Value account={row.first} whole={data.first.total} data={data} />
        {data.second !== null && <Value account={row.second} whole={data.second.total} data={data} isSecond />}
      </button>
    </li>
  );
}

/** The papers' names need no translation; the head's does. */
export function useRowName(name: string): string {
  const { diagram } = useMessages();
  return name === HEAD_NAME ? diagram.head : name;
}

interface ValueProps {
  account: NamedAccount | null;
  whole: number;
  data: ChartData;
  isSecond?: boolean;
}

function Value({ account, whole, data, isSecond = false }: ValueProps) {
  const { costs } = useMessages();
  if (account === null) {
    return (
      <span className="cost-value" data-second={isSecond ? '' : undefined}>
        <span aria-hidden="true">–</span> <small />
        <span className="visually-hidden">{costs.noStage}</span>
      </span>
    );
  }
  const parts = COST_KINDS.filter((kind) => account.byKind[kind] > 0);
  return (
    <span className="cost-value" data-second={isSecond ? '' : undefined}>
      <span>{data.axis.text(account.total)}</span> <small>{costs.share(percentText(account.total, whole))}</small>
      <span className="visually-hidden">
        {` (${parts.map((kind) => `${costs.kinds[kind]}: ${formatCount(account.byKind[kind])}`).join(', ')}) `}
      </span>
    </span>
  );
}
