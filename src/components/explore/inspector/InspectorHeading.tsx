import { allBlocks, type Block, type Section } from '../../../model/graph/layerGraph';
import { useMessages } from '../../primitives/messages';
import { useStore } from '../../primitives/useStore';
import type { ShownNetwork } from '../../network/shownNetwork';

interface Props {
  network: ShownNetwork;
  section: Section;
  block: Block | null;
}

/** The paper's name and torchvision's, and the way to the neighbours. */
export function InspectorHeading({ network, section, block }: Props) {
  const store = useStore();
  const { inspector } = useMessages();
  const blocks = allBlocks(network.graph);
  const index = block === null ? -1 : blocks.findIndex((b) => b.id === block.id);
  const previous = blocks[index - 1];
  const next = blocks[index + 1];
  const title =
    block === null
      ? section === network.graph.stem
        ? inspector.stemTitle
        : inspector.headTitle
      : inspector.blockTitle(network.graph.stages[block.stageIndex]!.paperName, block.blockIndex + 1); // its own stage
  return (
    <div className="inspector-heading">
      <h2>{title}</h2>
      {block !== null && <code>{block.id}</code>}
      <span className="inspector-steps">
        <button
          type="button"
          className="button button-plain button-icon"
          disabled={block === null || previous === undefined}
          aria-label={inspector.previous}
          onClick={() => previous && store.change({ focus: previous.id })}
        >
          ‹
        </button>
        <button
          type="button"
          className="button button-plain button-icon"
          disabled={next === undefined}
          aria-label={inspector.next}
          onClick={() => next && store.change({ focus: next.id })}
        >
          ›
        </button>
      </span>
    </div>
  );
}
