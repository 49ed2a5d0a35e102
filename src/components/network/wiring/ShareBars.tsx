import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../groupsWords';
import type { GroupedLayer } from './groupedLayer';

/** Parameters of the normal, this and the depthwise convolution, in proportion. */
export function ShareBars({ layer }: { layer: GroupedLayer }) {
  const { slider } = useGroupsWords();
  const { groups, inChannels, outChannels, weights, normalWeights, isDepthwise } = layer;
  const hasDepthwise = inChannels > 1 && outChannels % inChannels === 0;
  return (
    <dl className="share-bars" aria-label={slider.bars}>
      <Bar name={slider.normal} weights={normalWeights} of={normalWeights} />
      {groups > 1 && !isDepthwise && (
        <Bar name={slider.groupCount(groups)} weights={weights} of={normalWeights} isCurrent />
      )}
      {hasDepthwise && (
        <Bar name={slider.depthwise} weights={normalWeights / inChannels} of={normalWeights} isCurrent={isDepthwise} />
      )}
    </dl>
  );
}

function Bar({
  name,
  weights,
  of,
  isCurrent = false,
}: {
  name: string;
  weights: number;
  of: number;
  isCurrent?: boolean;
}) {
  return (
    <div className="share-bar" data-current={isCurrent ? '' : undefined}>
      <dt>{name}</dt>
      <dd>
        <span className="share-track" aria-hidden="true">
          <span style={{ width: `${(100 * weights) / of}%` }} />
        </span>
        <span className="share-count">{formatCount(weights)}</span>
      </dd>
    </div>
  );
}
