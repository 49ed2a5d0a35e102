import type { Figure } from '../../../content/lessons/lesson';
import { allBlocks, layerId } from '../../../model/graph/layerGraph';
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
  const { lit, light } = useLesson();
  const { inspector } = useMessages();
  const block = allBlocks(network.graph).find(({ id }) => id === figure.block);
  if (block === undefined) throw new Error(`${network.name} has no block ${figure.block}`);
  const shown = lit ?? figure.layer ?? null;
  const selected = block.template.layers.find(({ name }) => layerId(block, name) === shown) ?? null;
  return (
    <div className="lesson-block" data-stage={block.stageIndex + 1}>
      <p className="lesson-block-name">
        {inspector.blockTitle(network.graph.stages[block.stageIndex]!.paperName /* its own stage */, block.blockIndex + 1)} <code>{block.id}</code>
      </p>
      <BlockPictureView block={block} selected={selected} onSelect={light} onPoint={light} />
    </div>
  );
}
