import { useMessages } from '../../../primitives/messages';
import type { MeasuredLine } from './CurvesPlot';
import { itemAt } from '../../../../model/lists';

const ROWS = 8;

/** The same in numbers, folded away: means, and the seeds' range. */
export function CurvesTable({ lines }: { lines: readonly MeasuredLine[] }) {
  const words = useMessages().learn.measured;
  const steps = lines[0]?.curve.steps ?? [];
  const rows = Array.from({ length: ROWS }, (_, i) => Math.round((i * (steps.length - 1)) / (ROWS - 1)));
  return (
    <details className="figure-table">
      <summary>{words.numbers}</summary>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              {lines.map(({ network }) => (
                <th key={network} scope="col">
                  {words.names[network]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((at) => (
              <tr key={at}>
                <th scope="row">{Math.round(itemAt(steps, at))}</th>
                {lines.map(({ network, curve }) => (
                  <td key={network} data-value={curve.mean[at]}>
                    {itemAt(curve.mean, at).toFixed(2)}{' '}
                    <small>
                      ({itemAt(curve.low, at).toFixed(2)}–{itemAt(curve.high, at).toFixed(2)})
                    </small>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
