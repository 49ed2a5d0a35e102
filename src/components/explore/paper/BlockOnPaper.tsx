import { findSection, layerId, type Block, type Section } from '../../../model/graph/layerGraph';
import { focusedBlockId } from '../../../state/focus';
import { BlockPictureView } from '../../network/block/BlockPictureView';
import type { ShownNetwork } from '../../network/shownNetwork';
import { useMessages } from '../../primitives/messages';
import { Fitted } from '../../primitives/paper/Fitted';
import { usePaperRoom } from '../../primitives/paper/onPaper';
import { itemAt } from '../../../model/lists';

interface Props {
  network: ShownNetwork;
  focus: string;
}

/** Its name, CSS px. */
const CAPTION = 20;
const WIDTH = 220;

/** The block in focus from inside. */
export function BlockOnPaper({ network: { graph }, focus }: Props) {
  const { inspector } = useMessages();
  const { tall } = usePaperRoom();
  const section = findSection(graph, focus) ?? findSection(graph, focusedBlockId(focus) ?? '');
  if (section === undefined || !isBlock(section)) return null;
  const layer = section.template.layers.find(({ name }) => layerId(section, name) === focus) ?? null;
  return (
    <figure className="block-on-paper" data-shape="tall" data-stage={section.stageIndex + 1}>
      <figcaption>
        <b>
          {
            inspector.blockTitle(
              itemAt(graph.stages, section.stageIndex).paperName,
              section.blockIndex + 1,
            ) /* its own stage */
          }
        </b>{' '}
        <code>{section.id}</code>
      </figcaption>
      <Fitted layout={WIDTH} room={{ width: WIDTH, height: tall - CAPTION }}>
        <BlockPictureView block={section} selected={layer} onSelect={() => undefined} />
      </Fitted>
    </figure>
  );
}

function isBlock(section: Section): section is Block {
  return 'blockIndex' in section;
}
