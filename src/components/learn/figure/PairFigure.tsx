import { useMemo } from 'react';
import type { Figure } from '../../../content/lessons/lesson';
import { templateFigures } from '../../../model/figures/layerFigures';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useDerive } from '../../network/useDerive';
import { formatCount, formatShort } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { blockOf, LitBlock } from './BlockFigure';
import { figureNetwork } from './figureNetwork';
import './PairFigure.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'pair' };
}

/** Two blocks side by side, and beneath each what it costs. */
export function PairFigure({ network, figure }: Props) {
  const derive = useDerive();
  const beside = useMemo(() => (derive === null ? null : figureNetwork(derive, figure.beside)), [derive, figure]);
  return (
    <div className="lesson-pair">
      <BlockWithCosts network={network} id={figure.block} />
      {beside !== null && <BlockWithCosts network={beside} id={figure.beside.block} />}
    </div>
  );
}

function BlockWithCosts({ network, id }: { network: ShownNetwork; id: string }) {
  const { learn, workbench } = useMessages();
  const block = blockOf(network, id);
  const { params, macs } = templateFigures(block.template);
  return (
    <div data-stage={block.stageIndex + 1}>
      <p className="lesson-block-name">{learn.blockKinds[network.spec.block]}</p>
      <LitBlock block={block} layer={null} />
      <dl className="pair-costs">
        <dt>{workbench.parameters}</dt>
        <dd>{formatCount(params)}</dd>
        <dt>{workbench.macs}</dt>
        <dd>{formatShort(macs, 1)}</dd>
      </dl>
    </div>
  );
}
