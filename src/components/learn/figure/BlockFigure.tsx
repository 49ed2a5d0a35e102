import type { Figure } from '../../../content/lessons/lesson';
import { allBlocks, type Block, layerId } from '../../../model/graph/layerGraph';
import { BlockPictureView } from '../../network/block/BlockPictureView';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'block' };
}

/** One block from inside; the layer that the words name stands out. */
export function BlockFigure({ network, figure }: Props) {
  const { inspector } = useMessages();
  const block = blockOf(network, figure.block);
  return (
    <div className="lesson-block" data-stage={block.stageIndex + 1}>
      <p className="lesson-block-name">
        {inspector.blockTitle(
          network.graph.stages[block.stageIndex]!.paperName /* its own stage */,
          block.blockIndex + 1,
        )}{' '}
        <code>{block.id}</code>
      </p>
      <LitBlock block={block} layer={figure.layer ?? null} />
    </div>
  );
}

/** @param layer id of the layer that stands out while nothing else is lit */
export function LitBlock({ block, layer }: { block: Block; layer: string | null }) {
  const { lit, light } = useLesson();
  const shown = lit ?? layer;
  const selected = block.template.layers.find(({ name }) => layerId(block, name) === shown) ?? null;
  return <BlockPictureView block={block} selected={selected} onSelect={light} onPoint={light} />;
}

export function blockOf(network: ShownNetwork, id: string): Block {
  const block = allBlocks(network.graph).find((one) => one.id === id);
  if (block === undefined) throw new Error(`${network.name} has no block ${id}`);
  return block;
}
