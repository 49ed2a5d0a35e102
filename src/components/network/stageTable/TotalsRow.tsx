import type { TableColumn } from '../../../model/figures/stageTable';
import { useMessages } from '../../primitives/messages';
import type { Column } from './column';
import { NotEqual } from './NotEqual';

interface Props {
  name: string;
  columns: readonly Column[];
  of: (table: TableColumn) => number;
  format: (count: number) => string;
}

export function TotalsRow({ name, columns, of, format }: Props) {
  const { stageTable } = useMessages();
  const current = columns.find(({ role }) => role === 'current');
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      {columns.map((column) => {
        const differs = column.role === 'compared' && current !== undefined && of(current.table) !== of(column.table);
        return (
          <td key={column.key} data-role={column.role}>
            {differs && (
              <>
                <NotEqual /> <span className="visually-hidden">{stageTable.differs} </span>
              </>
            )}
            {format(of(column.table))}
          </td>
        );
      })}
    </tr>
  );
}
