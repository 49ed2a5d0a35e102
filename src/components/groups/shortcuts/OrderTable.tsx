import { sameSpec } from '../../../model/architecture/spec';
import { shortcutWayCounts } from '../../../model/figures/shortcutWay';
import { PRE_ACTIVATION_RESULTS } from '../../../model/published/preActivationPaper';
import { type Measure, type PublishedResult, specOfResult } from '../../../model/published/publishedResult';
import type { ShownNetwork } from '../../network/shownNetwork';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Swept } from '../paths/Swept';
import { Protocol } from '../../network/Protocol';

/** ResNet-152, then ResNet-200 in both orders: what is on the shortcuts' way, and what was measured. */
export function OrderTable({ networks }: { networks: readonly [ShownNetwork, ShownNetwork, ShownNetwork] }) {
  const { order: words } = useGroupsWords().shortcuts;
  const [shallower, post, pre] = networks;
  const error = (network: ShownNetwork) => published(network, 'top1Error').percent.toFixed(1);
  return (
    <div className="order-account">
      <Swept label={words.table}>
        <table className="figures-table">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.columns.network}
              </th>
              <th scope="col" rowSpan={2}>
                {words.columns.params}
              </th>
              <th scope="colgroup" colSpan={3}>
                {words.columns.way}
              </th>
              <th scope="colgroup" colSpan={2}>
                {words.columns.error}
              </th>
            </tr>
            <tr>
              <th scope="col">{words.columns.additions}</th>
              <th scope="col">ReLU</th>
              <th scope="col">{words.columns.projections}</th>
              <th scope="col">top-1</th>
              <th scope="col">top-5</th>
            </tr>
          </thead>
          <tbody>
            {networks.map((network) => (
              <Row key={network.modelId} network={network} />
            ))}
          </tbody>
        </table>
      </Swept>
      <p>{words.lesson(error(shallower), error(post), error(pre))}</p>
      <Protocol results={[published(pre, 'top1Error')]} />
    </div>
  );
}

function Row({ network }: { network: ShownNetwork }) {
  const { order: words } = useGroupsWords().shortcuts;
  const { spec, figures, graph, name } = network;
  const way = shortcutWayCounts(graph);
  return (
    <tr data-network={network.modelId}>
      <th scope="row">
        {name.replace(/ \(.*/, '')} <small>{words.orderOf[spec.order]}</small>
      </th>
      <td>{formatCount(figures.totals.params)}</td>
      <td>{way.get('add')}</td>
      <td>
        <b>{way.get('relu')}</b>
      </td>
      <td>{way.get('conv')}</td>
      <td>
        <b>{published(network, 'top1Error').percent.toFixed(1)} %</b>
      </td>
      <td>{published(network, 'top5Error').percent.toFixed(1)} %</td>
    </tr>
  );
}

function published({ spec }: ShownNetwork, measure: Measure): PublishedResult {
  return PRE_ACTIVATION_RESULTS.find((result) => result.measure === measure && sameSpec(specOfResult(result), spec))!; // the paper has both of all three
}
