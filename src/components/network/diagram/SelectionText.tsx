import { findSection, layerId } from '../../../model/graph/layerGraph';
import { focusedBlockId } from '../../../state/focus';
import { formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { ShownNetwork } from '../shownNetwork';

/** What the picture shows of the selection, in words, for those who do not see it. */
export function SelectionText({ network, focus }: { network: ShownNetwork; focus: string | null }) {
  return (
    <p role="status" className="visually-hidden">
      {useSelectionText(network, focus)}
    </p>
  );
}

function useSelectionText({ graph }: ShownNetwork, focus: string | null): string {
  const { diagram } = useMessages();
  if (focus === null) return diagram.help;
  const section = findSection(graph, focus);
  if (section === undefined) return '';
  const layer = section.template.layers.find((l) => layerId(section, l.name) === focus);
  if (layer !== undefined)
    return diagram.layerText(focus, diagram.kinds[layer.kind], formatShape(layer.input), formatShape(layer.output));
  const block = graph.stages.flatMap((stage) => stage.blocks).find((b) => b.id === focusedBlockId(focus));
  if (block === undefined) return '';
  const { paperName, blocks } = graph.stages[block.stageIndex]!; // the block's own stage
  const { template } = block;
  return diagram.blockText(
    paperName,
    block.blockIndex + 1,
    blocks.length,
    formatShape(template.input),
    formatShape(template.output),
    diagram.shortcutNames[template.shortcut?.kind ?? 'none'],
  );
}
