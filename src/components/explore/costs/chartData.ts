import {
  type Account,
  accountOf,
  type Convention,
  networkAccount,
  type PairedRow,
  pairRows,
} from '../../../model/figures/costAccount';
import { COST_KINDS, type CostKind } from '../../../model/figures/layerFigures';
import type { ShownNetwork } from '../../network/shownNetwork';
import { type Axis, axisFor } from './barGeometry';

export interface NamedAccount extends Account {
  /** The paper's name of the row. */
  name: string;
}

/** One chart: every row of one network, and of the one beside it, counted by one convention. */
export interface ChartData {
  convention: Convention;
  rows: PairedRow<NamedAccount>[];
  first: Account;
  second: Account | null;
  axis: Axis;
}

export function chartData(network: ShownNetwork, compare: ShownNetwork | null, convention: Convention): ChartData {
  const rows = pairRows(accounts(network, convention), compare === null ? [] : accounts(compare, convention));
  const totals = rows.flatMap(({ first, second }) => [first?.total ?? 0, second?.total ?? 0]);
  return {
    convention,
    rows,
    first: networkAccount(network.figures, convention),
    second: compare === null ? null : networkAccount(compare.figures, convention),
    axis: axisFor(Math.max(...totals)),
  };
}

function accounts({ figures }: ShownNetwork, convention: Convention): NamedAccount[] {
  return figures.stages.map((stage) => ({ name: stage.name, ...accountOf(stage, convention) }));
}

/** The kinds that occur in either network, in the order of the bars. */
export function kindsPresent({ first, second }: ChartData): CostKind[] {
  return COST_KINDS.filter((kind) => first.byKind[kind] > 0 || (second?.byKind[kind] ?? 0) > 0);
}
