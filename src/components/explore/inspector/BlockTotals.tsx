import { templateFigures } from '../../../model/figures/layerFigures';
import type { Section } from '../../../model/graph/layerGraph';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { percentText } from '../../network/percent';
import type { ShownNetwork } from '../../network/shownNetwork';

/** The whole section's counts, and its share of the network. */
export function BlockTotals({
  network,
  section,
  isBlock,
}: {
  network: ShownNetwork;
  section: Section;
  isBlock: boolean;
}) {
  const { inspector, workbench } = useMessages();
  const own = templateFigures(section.template);
  const all = network.figures.totals;
  const rows = [
    { term: inspector.parameters, count: own.params, of: all.params },
    { term: inspector.buffers, count: own.buffers, of: all.buffers },
    { term: workbench.macs, count: own.macs, of: all.macs },
    { term: inspector.activations, count: own.activations, of: all.activations },
  ];
  const name = isBlock ? inspector.blockTotal : inspector.sectionTotal;
  return (
    <table className="block-totals">
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">
            <span className="visually-hidden">{inspector.count}</span>
          </th>
          <th scope="col">{inspector.ofNetwork}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ term, count, of }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            <td>{formatCount(count)}</td>
            <td>{of > 0 && `${percentText(count, of)} %`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
