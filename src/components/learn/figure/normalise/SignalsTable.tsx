import type { SignalScales } from '../../../../model/execution/executionTypes';
import { useMessages } from '../../../primitives/messages';
import { size } from './numbers';
import { itemAt } from '../../../../model/lists';

/** The plot's numbers, every second layer of them. */
export function SignalsTable({
  result: { request, plain, normalised },
  hasBoth,
}: {
  result: SignalScales;
  hasBoth: boolean;
}) {
  const words = useMessages().learn.normalise.signals;
  const layers = Array.from({ length: request.layers + 1 }, (_, layer) => layer).filter(
    (layer) => layer % 2 === 0 || layer === request.layers,
  );
  return (
    <details className="figure-table">
      <summary>{words.table}</summary>
      <table>
        <caption className="visually-hidden">{words.axis}</caption>
        <thead>
          <tr>
            <th scope="col">{words.layer}</th>
            <th scope="col">{words.plain}</th>
            {hasBoth && <th scope="col">{words.normalised}</th>}
          </tr>
        </thead>
        <tbody>
          {layers.map((layer) => (
            <tr key={layer}>
              <th scope="row">{layer}</th>
              <td data-value={plain[layer]}>{size(itemAt(plain, layer))}</td>
              {hasBoth && <td data-value={normalised[layer]}>{size(itemAt(normalised, layer))}</td>}
            </tr> /* one more than layers */
          ))}
        </tbody>
      </table>
    </details>
  );
}
