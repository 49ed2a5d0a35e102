import { useMemo } from 'react';
import { ACTIVATION_ORDERS } from '../../../model/architecture/choices';
import type { Template } from '../../../model/graph/layerGraph';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { SaveFigure } from '../../network/export/SaveFigure';
import type { ShownNetwork } from '../../network/shownNetwork';
import type { Derive } from '../../network/useDerive';
import { useGroupsWords } from '../../network/groupsWords';
import { variant } from './networks';
import { OrderFormulas } from './OrderFormulas';
import { OrderPictureView } from './OrderPictureView';
import { OrderTable } from './OrderTable';

/** Narrower than this both blocks run down the page, side by side. */
const NARROW_PX = 860;

/** The original order against pre-activation: which layers move, and what stays on the shortcut's way. */
export function OrderSection({ derive }: { derive: Derive }) {
  const { order: words } = useGroupsWords().shortcuts;
  const [container, width] = useElementWidth<HTMLDivElement>();
  const orders = useMemo(
    () => ({ post: variant(derive, 'resnet200', {}), pre: variant(derive, 'resnet200_pre', {}) }),
    [derive],
  );
  const shallower = useMemo(() => variant(derive, 'resnet152', {}), [derive]);
  return (
    <section className="part-section" aria-labelledby="order-title" data-saveable="">
      <h2 id="order-title">{words.title}</h2>
      <p>{words.lead}</p>
      <div ref={container} className="order-pictures" data-narrow={width < NARROW_PX ? '' : undefined}>
        {width > 0 &&
          ACTIVATION_ORDERS.map((order) => (
            <figure key={order} data-order={order}>
              <figcaption>
                <h3>{words.names[order]}</h3>
                <p>{words.says[order]}</p>
              </figcaption>
              <OrderPictureView
                template={identityBlock(orders[order])}
                orientation={width < NARROW_PX ? 'down' : 'right'}
                label={words.picture[order]}
              />
            </figure>
          ))}
      </div>
      <div className="order-columns">
        <OrderFormulas />
        <OrderTable networks={[shallower, orders.post, orders.pre]} />
      </div>
      <SaveFigure
        file="groups-order"
        title={words.title}
        networks={[orders.post, orders.pre]}
        counts={['parameters']}
      />
    </section>
  );
}

/** conv3_x's second: inside a stage, where shapes agree. */
function identityBlock({ graph }: ShownNetwork): Template {
  return graph.stages[1]!.blocks[1]!.template; // four stages, 24 blocks
}
