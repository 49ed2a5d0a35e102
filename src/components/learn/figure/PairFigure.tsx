import { useMemo } from 'react';
import type { Figure, FigureNetwork } from '../../../content/lessons/lesson';
import { templateFigures } from '../../../model/figures/layerFigures';
import { mainPathFigures } from '../../../model/figures/mainPath';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useDerive } from '../../network/useDerive';
import { formatCount, formatShort } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { Asked } from './Asked';
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
  const { learn } = useMessages();
  const beside = useMemo(() => (derive === null ? null : figureNetwork(derive, figure.beside)), [derive, figure]);
  if (beside === null) return <div className="lesson-pair" aria-busy="true" />;
  const isOneKind = network.spec.block === beside.spec.block;
  const nameOf = (one: ShownNetwork) => (isOneKind ? one.name : learn.blockKinds[one.spec.block]);
  return (
    <div className="lesson-pair">
      <BlockWithCosts network={network} name={nameOf(network)} block={figure} counted={figure.counted} />
      <BlockWithCosts network={beside} name={nameOf(beside)} block={figure.beside} counted={figure.counted} />
    </div>
  );
}

interface BlockProps {
  network: ShownNetwork;
  name: string;
  block: { block: string } & FigureNetwork;
  counted: Props['figure']['counted'];
}

function BlockWithCosts({ network, name, block: { block: id, model }, counted }: BlockProps) {
  const {
    step: { question },
    isChecked,
  } = useLesson();
  const { learn, workbench } = useMessages();
  const block = blockOf(network, id);
  const { params, macs } =
    counted === 'kernels' ? mainPathFigures(block.template.layers) : templateFigures(block.template);
  const isAsked = !isChecked && question?.kind === 'kernels' && question.model === model && question.block === id;
  return (
    <div data-stage={block.stageIndex + 1}>
      <p className="lesson-block-name">{name}</p>
      <LitBlock block={block} layer={null} />
      <dl className="pair-costs">
        <dt>{counted === 'kernels' ? learn.kernels : workbench.parameters}</dt>
        <dd>{isAsked ? <Asked /> : formatCount(params)}</dd>
        <dt>{workbench.macs}</dt>
        <dd>{isAsked ? <Asked /> : formatShort(macs, 1)}</dd>
      </dl>
    </div>
  );
}
