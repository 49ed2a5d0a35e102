import { templateFigures } from '../../../model/figures/layerFigures';
import type { Section } from '../../../model/graph/layerGraph';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { ShownNetwork } from '../network';

/** The whole section's counts, and its share of the network. */
export function BlockTotals({ network, section }: { network: ShownNetwork; section: Section }) {
  const { inspector } = useMessages();
  const own = templateFigures(section.template);
  const all = network.figures.totals;
  const rows = [
    { term: inspector.parameters, count: own.params, of: all.params },
    { term: inspector.buffers, count: own.buffers, of: all.buffers },
    { term: inspector.macs, count: own.macs, of: all.macs },
    { term: inspector.activations, count: own.activations, of: all.activations },
  ];
  return (
    <section className="block-totals">
      <h3>{inspector.blockTotal}</h3>
      <dl>
        {rows.map(({ term, count, of }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {formatCount(count)}
              <small>{of > 0 ? inspector.share(`${((count / of) * 100).toFixed(1)}%`) : ''}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
