import { SHORTCUT_OPTIONS } from '../../../model/architecture/choices';
import type { ShortcutOption } from '../../../model/architecture/spec';
import { formatCount, formatShort } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Swept } from '../paths/Swept';
import { publishedError } from './errors';
import type { ByOption } from './networks';

const KINDS = ['identity', 'padding', 'projection'] as const;

interface Props {
  name: string;
  networks: ByOption;
  option: ShortcutOption;
}

/** What each option puts on the shortcuts, what that costs, and the error that was published for it. */
export function OptionsTable({ name, networks, option }: Props) {
  const { options } = useGroupsWords().shortcuts;
  const { columns } = options;
  return (
    <Swept label={options.table(name)}>
      <table className="figures-table">
        <caption className="visually-hidden">{options.table(name)}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {columns.option}
            </th>
            <th scope="col" rowSpan={2}>
              {columns.error}
            </th>
            <th scope="colgroup" colSpan={3}>
              {columns.shortcuts}
            </th>
            <th scope="colgroup" colSpan={2}>
              {columns.added}
            </th>
            <th scope="colgroup" colSpan={2}>
              {columns.whole}
            </th>
          </tr>
          <tr>
            {KINDS.map((kind) => (
              <th scope="col" key={kind}>
                {columns[kind]}
              </th>
            ))}
            <th scope="col">{columns.params}</th>
            <th scope="col">{columns.macs}</th>
            <th scope="col">{columns.params}</th>
            <th scope="col">{columns.macs}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUT_OPTIONS.map((row) => (
            <Row key={row} networks={networks} option={row} isChosen={row === option} />
          ))}
        </tbody>
      </table>
    </Swept>
  );
}

function Row({ networks, option, isChosen }: { networks: ByOption; option: ShortcutOption; isChosen: boolean }) {
  const { options } = useGroupsWords().shortcuts;
  const {
    costs: { counts, cost, network: whole },
    network,
  } = networks[option];
  const error = publishedError(network.spec);
  return (
    <tr data-option={option} data-chosen={isChosen ? '' : undefined}>
      <th scope="row">{options.names[option]}</th>
      <td>
        {error === null ? (
          <span className="not-in-paper">{options.notInPaper}</span>
        ) : (
          <b>{error.percent.toFixed(2)} %</b>
        )}
      </td>
      {KINDS.map((kind) => (
        <td key={kind} data-zero={counts[kind] === 0 ? '' : undefined}>
          {counts[kind]}
        </td>
      ))}
      <td data-zero={cost.params === 0 ? '' : undefined}>{formatCount(cost.params)}</td>
      <td data-zero={cost.macs === 0 ? '' : undefined} title={formatCount(cost.macs)}>
        {formatShort(cost.macs, cost.macs < 1e9 ? 1 : 3)}
      </td>
      <td>{formatCount(whole.params)}</td>
      <td title={formatCount(whole.macs)}>{formatShort(whole.macs)}</td>
    </tr>
  );
}
