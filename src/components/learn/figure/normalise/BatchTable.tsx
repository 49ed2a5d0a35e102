import { useMessages } from '../../../primitives/messages';
import { twoDecimals } from './numbers';
import type { Row } from './rows';
import { itemAt } from '../../../../model/lists';

/** Every value of the picture, folded away. */
export function BatchTable({ rows }: { rows: readonly Row[] }) {
  const words = useMessages().learn.normalise;
  return (
    <details className="figure-table">
      <summary>{words.numbers}</summary>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.value}</th>
              {rows.map(({ id, symbol }) => (
                <th key={id} scope="col">
                  {symbol}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {itemAt(rows, 0).values.map((_, at) => (
              /* there is always the input */ <tr key={at}>
                <th scope="row">{at + 1}</th>
                {rows.map(({ id, values }) => (
                  <td key={id} data-value={values[at]}>
                    {twoDecimals(itemAt(values, at))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.mean}</th>
              {rows.map(({ id, mean }) => (
                <td key={id} data-value={mean}>
                  {twoDecimals(mean)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.deviation}</th>
              {rows.map(({ id, deviation }) => (
                <td key={id} data-value={deviation}>
                  {twoDecimals(deviation)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}
