import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { Account } from '../../../model/figures/costAccount';
import type { CostKind } from '../../../model/figures/layerFigures';
import type { ShownNetwork } from '../../network/shownNetwork';
import type { ChartData, NamedAccount } from './chartData';
import { useRowName } from './CostRow';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
  kinds: readonly CostKind[];
  charts: readonly ChartData[];
}

/** The charts' exact numbers, a table for each chart and network. */
export function CostTables({ network, compare, kinds, charts }: Props) {
  const { costs } = useMessages();
  return (
    <details className="cost-tables">
      <summary>{costs.exact}</summary>
      {charts.map((data) => (
        <div key={data.convention}>
          <CostTable
            data={data}
            kinds={kinds}
            rows={data.rows.map(({ first }) => first)}
            whole={data.first}
            name={network.name}
          />
          {compare !== null && data.second !== null && (
            <CostTable
              data={data}
              kinds={kinds}
              rows={data.rows.map(({ second }) => second)}
              whole={data.second}
              name={compare.name}
            />
          )}
        </div>
      ))}
    </details>
  );
}

interface TableProps {
  data: ChartData;
  kinds: readonly CostKind[];
  rows: readonly (NamedAccount | null)[];
  whole: Account;
  name: string;
}

function CostTable({ data, kinds, rows, whole, name }: TableProps) {
  const { costs } = useMessages();
  const caption = costs.tableCaption(name, costs.units[data.convention]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, which keys can do only with a focus
    <div className="cost-table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{costs.stage}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {costs.kinds[kind]}
              </th>
            ))}
            <th scope="col">{costs.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => row !== null)
            .map((row) => (
              <Line key={row.name} rowName={row.name} account={row} kinds={kinds} />
            ))}
        </tbody>
        <tfoot>
          <Line rowName={costs.wholeNetwork} account={whole} kinds={kinds} />
        </tfoot>
      </table>
    </div>
  );
}

function Line({ rowName, account, kinds }: { rowName: string; account: Account; kinds: readonly CostKind[] }) {
  const name = useRowName(rowName);
  return (
    <tr>
      <th scope="row">{name}</th>
      {kinds.map((kind) => (
        <td key={kind}>{formatCount(account.byKind[kind])}</td>
      ))}
      <td>{formatCount(account.total)}</td>
    </tr>
  );
}
