import { plainNumber } from '../../primitives/numbers';

interface Props {
  name: string;
  columns: number;
  /** Row by row; null is padding, a zero that was never in the map. */
  values: readonly (number | null)[];
}

/** A few numbers in a square, as a table for those who hear it. */
export function NumberGrid({ name, columns, values }: Props) {
  const rows = Array.from({ length: values.length / columns }, (_, row) =>
    values.slice(row * columns, (row + 1) * columns),
  );
  return (
    <table className="number-grid" data-columns={columns}>
      <caption>{name}</caption>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((value, j) => (
              <td key={j} data-padding={value === null ? '' : undefined}>
                {value === null ? '0' : plainNumber(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
