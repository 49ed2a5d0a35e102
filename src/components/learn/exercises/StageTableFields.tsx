import type { ExerciseBook } from '../../../content/en/exerciseBook';
import type { Field } from '../../../model/exercises/types';
import type { FieldProps } from './AnswerFields';
import { itemAt } from '../../../model/lists';

interface Props {
  fields: readonly Field[];
  props: readonly FieldProps[];
  words: ExerciseBook['exercisePage'];
}

type Column = keyof ExerciseBook['exercisePage']['columns'];

/** The stage table with empty cells: a row a stage. */
export function StageTableFields({ fields, props, words }: Props) {
  const { stages, columns } = tableOf(fields);
  return (
    <table className="fill-table">
      <thead>
        <tr>
          <th scope="col">{words.stage}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map((stage, row) => (
          <tr key={stage}>
            <th scope="row">{stage}</th>
            {columns.map((column, i) => (
              <td key={column}>
                <Cell {...itemAt(props, row * columns.length + i)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The fields stand row by row, each with its stage and named by its column. */
export function tableOf(fields: readonly Field[]): { stages: string[]; columns: Column[] } {
  const columns = [...new Set(fields.map(({ label }) => label.id as Column))]; // the stage table's own fields
  return { columns, stages: [...new Set(fields.map(({ label }) => String(label.parts[0])))] };
}

function Cell({ label, value, isWrong, onValue }: FieldProps) {
  return (
    <input
      className="number-input"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      aria-label={label}
      aria-invalid={isWrong}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
