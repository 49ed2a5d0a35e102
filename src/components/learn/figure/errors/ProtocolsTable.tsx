import type { ErrorRow } from '../../../../model/published/errorSets';
import { percentPrinted } from '../../../../model/published/publishedResult';
import { Protocol } from '../../../network/Protocol';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { Asked } from '../Asked';
import { errorName } from './errorName';

/** Numbers that do not compare: each with how it was measured, and no axis. */
export function ProtocolsTable({ rows, hidden }: { rows: readonly ErrorRow[]; hidden: readonly string[] }) {
  const { lit, light } = useLesson();
  const { learn } = useMessages();
  const { errors } = learn;
  return (
    <div className="lesson-errors" onPointerLeave={() => light(null)}>
      <table>
        <caption className="visually-hidden">{errors.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{errors.network}</th>
            <th scope="col">{errors.measured}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-lit={lit === row.id ? '' : undefined} onPointerEnter={() => light(row.id)}>
              <th scope="row">{errorName(row, errors).name}</th>
              <td>
                {errors.names[row.result.measure]}{' '}
                {hidden.includes(row.id) ? (
                  <Asked />
                ) : (
                  <b data-apart="%">{learn.percent(percentPrinted(row.result))}</b>
                )}
                <Protocol results={[row.result]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="errors-source">{errors.noAxis}</p>
    </div>
  );
}
