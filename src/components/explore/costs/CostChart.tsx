import { useId, useMemo } from 'react';
import type { Convention } from '../../../model/figures/costAccount';
import { rowOf, rowTargets } from '../../../model/figures/accountRows';
import type { CostKind } from '../../../model/figures/layerFigures';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { TrackTicks } from '../../primitives/chart/DotTrack';
import { useMessages } from '../../primitives/messages';
import { Segments } from '../../primitives/Segments';
import { useSelected, useStore } from '../../primitives/useStore';
import type { ShownNetwork } from '../../network/shownNetwork';
import type { ChartData } from './chartData';
import { CostRow } from './CostRow';
import { Readout } from './Readout';
import { Totals } from './Totals';

interface Props<C extends Convention> {
  title: string;
  /** Who counts in which way. */
  note: string;
  data: ChartData;
  network: ShownNetwork;
  compare: ShownNetwork | null;
  /** Those that occur in the networks. */
  kinds: readonly CostKind[];
  conventions: readonly C[];
  convention: C;
  conventionLabel: string;
  onConvention: (convention: C) => void;
  /** The row that is looked at, by name. */
  active: string | null;
  onActive: (name: string | null) => void;
}

export function CostChart<C extends Convention>(props: Props<C>) {
  const {
    title,
    note,
    data,
    network,
    compare,
    kinds,
    conventions,
    convention,
    conventionLabel,
    onConvention,
    active,
    onActive,
  } = props;
  const { costs } = useMessages();
  const titleId = useId();
  const row = useSelection(network);
  return (
    <section className="cost-chart" aria-labelledby={titleId}>
      <div className="cost-chart-head">
        <h3 id={titleId}>{title}</h3>
        <Segments
          label={conventionLabel}
          value={convention}
          onChange={onConvention}
          choices={conventions.map((value) => ({ value, label: costs.conventions[value] }))}
        />
      </div>
      <Totals data={data} names={[network.name, compare?.name ?? '']} />
      <ul className="cost-rows">
        {data.rows.map((paired) => (
          <CostRow
            key={paired.name}
            row={paired}
            data={data}
            isActive={active === paired.name}
            onActive={onActive}
            isSelected={row.selected === paired.name}
            onSelect={row.select(paired.name)}
          />
        ))}
      </ul>
      <Ticks data={data} />
      <Readout data={data} kinds={kinds} active={active} />
      <p className="cost-note">{note}</p>
    </section>
  );
}

/** Which row the focus lies in, and how to put it into one; a row of the other network alone selects nothing. */
function useSelection({ graph, figures }: ShownNetwork) {
  const store = useStore();
  const focus = useSelected(({ state }) => effectiveFocus(state));
  const index = useMemo(() => rowOf(graph, focus), [graph, focus]);
  const targets = useMemo(
    () => new Map(rowTargets(graph).map((id, i) => [figures.stages[i]?.name, id])),
    [graph, figures],
  );
  return {
    selected: index === null ? undefined : figures.stages[index]?.name,
    select: (name: string) => {
      const target = targets.get(name);
      return target === undefined ? null : () => store.change({ focus: target });
    },
  };
}

function Ticks({ data: { axis } }: { data: ChartData }) {
  const place = (count: number) => axis.position(count) / 100;
  return (
    <div className="cost-ticks">
      <div>
        <TrackTicks axis={{ place, ticks: axis.ticks }} text={axis.tickText} />
      </div>
    </div>
  );
}
