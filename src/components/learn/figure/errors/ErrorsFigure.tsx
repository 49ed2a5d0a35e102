import type { Figure } from '../../../../content/lessons/lesson';
import { errorAxis, type ErrorAxis } from '../../../../model/layout/errorAxis';
import { changeOf, ERROR_SETS, type ErrorRow, isOneAxis } from '../../../../model/published/errorSets';
import { percentPrinted } from '../../../../model/published/publishedResult';
import { Protocol } from '../../../network/Protocol';
import { signedText } from '../../../network/percent';
import { DotTrack, TrackTicks } from '../../../primitives/chart/DotTrack';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { Asked } from '../Asked';
import { errorName } from './errorName';
import { ProtocolsTable } from './ProtocolsTable';
import './ErrorsFigure.css';

interface Props {
  figure: Figure & { kind: 'errors' };
}

/** Published error rates with their protocol: one table, in which each number is also a dot. */
export function ErrorsFigure({ figure: { set, answers = [] } }: Props) {
  const { step, isChecked } = useLesson();
  const rows: readonly ErrorRow[] = ERROR_SETS[set];
  const hidden = step.question === undefined || isChecked ? [] : answers;
  return isOneAxis(rows) ? <OneAxis rows={rows} hidden={hidden} /> : <ProtocolsTable rows={rows} hidden={hidden} />;
}

function OneAxis({ rows, hidden }: { rows: readonly ErrorRow[]; hidden: readonly string[] }) {
  const { light } = useLesson();
  const { errors } = useMessages().learn;
  const percents = (some: readonly ErrorRow[]) => some.map(({ result }) => result.percent);
  const axis = errorAxis(percents(rows), percents(rows.filter(({ id }) => !hidden.includes(id))));
  const { measure } = rows[0]!.result; // a set has rows
  return (
    <div className="lesson-errors" onPointerLeave={() => light(null)}>
      <table>
        <caption className="visually-hidden">{errors.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{errors.network}</th>
            <th scope="col" className="error-cell">
              <TrackTicks axis={axis} />
              <span className="visually-hidden">{errors.axis}</span>
            </th>
            <th scope="col" className="error-number">
              {errors.measures[measure]}
            </th>
            <th scope="col" className="error-number">
              {errors.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} rows={rows} hidden={hidden} axis={axis} />
          ))}
        </tbody>
      </table>
      <p className="errors-source">
        {errors.axisStart} <Protocol results={rows.map(({ result }) => result)} />
      </p>
    </div>
  );
}

interface RowProps {
  row: ErrorRow;
  rows: readonly ErrorRow[];
  hidden: readonly string[];
  axis: ErrorAxis;
}

function Row({ row, rows, hidden, axis }: RowProps) {
  const { lit, light } = useLesson();
  const { errors } = useMessages().learn;
  const { name, detail } = errorName(row, errors);
  const printed = percentPrinted(row.result);
  const isHidden = hidden.includes(row.id);
  const other = rows.find(({ id }) => id === row.from && !hidden.includes(id));
  const change = isHidden || other === undefined ? null : changeOf(row, rows);
  const digits = printed.length - printed.indexOf('.') - 1;
  return (
    <tr data-lit={lit === row.id ? '' : undefined} onPointerEnter={() => light(row.id)}>
      <th scope="row">
        {name}
        {detail !== null && <small> {detail}</small>}
      </th>
      <td className="error-cell">
        <DotTrack axis={axis} value={isHidden ? null : row.result.percent} from={other?.result.percent ?? null} />
      </td>
      <td className="error-number">{isHidden ? <Asked /> : <b>{printed}</b>}</td>
      <td className="error-number">
        {change !== null && other !== undefined && (
          <>
            {signedText(change, (count) => count.toFixed(digits))}
            <span className="visually-hidden"> {errors.against(errorName(other, errors).name)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
