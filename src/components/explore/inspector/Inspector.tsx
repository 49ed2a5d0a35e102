import { findSection, layerId, type Block, type LayerNode, type Section } from '../../../model/graph/layerGraph';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { focusedBlockId } from '../../../state/focus';
import { BlockPictureView } from '../../network/block/BlockPictureView';
import type { Piece } from '../../network/export/piece';
import { SaveFigure } from '../../network/export/SaveFigure';
import { useSelected, useStore } from '../../primitives/useStore';
import type { ShownNetwork } from '../../network/shownNetwork';
import { BlockTotals } from './BlockTotals';
import { InspectorHeading } from './InspectorHeading';
import { LayerFormulas } from './LayerFormulas';
import { LayerTable } from './LayerTable';
import { WhyShortcut } from './WhyShortcut';
import './Inspector.css';

/** The selected block from inside: its layers, its two paths, and why its shortcut is what it is. */
export function Inspector({ network }: { network: ShownNetwork }) {
  const store = useStore();
  const focus = useSelected(({ state }) => effectiveFocus(state));
  // A block that has lost the layer in focus (BasicBlock has no conv3) is still the one to explain.
  const section =
    findSection(network.graph, focus) ??
    findSection(network.graph, focusedBlockId(focus) ?? '') ??
    network.graph.stages[0]!.blocks[0]!; // a network has a block
  const layer = section.template.layers.find((l) => layerId(section, l.name) === focus) ?? mostTelling(section);
  const block = isBlock(section) ? section : null;
  return (
    <div className="inspector" data-saveable="" data-stage={block === null ? 0 : block.stageIndex + 1}>
      <InspectorHeading network={network} section={section} block={block} />
      {block !== null && (
        <>
          <BlockPictureView block={block} selected={layer} onSelect={(id) => store.change({ focus: id })} />
          <Save network={network} section={section} ofBlock />
          <WhyShortcut block={block} spec={network.graph.spec} />
        </>
      )}
      <LayerTable section={section} selected={layer} />
      <LayerFormulas graph={network.graph} section={section} layer={layer} />
      <BlockTotals network={network} section={section} isBlock={block !== null} />
      {block === null && <Save network={network} section={section} ofBlock={false} />}
    </div>
  );
}

const PIECES: readonly Piece[] = [
  { id: 'block', name: ({ pieces }) => pieces.block, selector: '.block-picture', counts: ['shapes'] },
  { id: 'shortcut', name: ({ pieces }) => pieces.shortcut, selector: '.why', counts: ['shapes'] },
];

/** The column as it stands, the block's picture and the reasons for its shortcut apart, and its tables. */
function Save({ network, section, ofBlock }: { network: ShownNetwork; section: Section; ofBlock: boolean }) {
  return (
    <SaveFigure
      file={`${network.modelId ?? 'network'}-${section.id}`}
      title={`${network.name} · ${section.id}`}
      networks={[network]}
      counts={['parameters', 'macs', 'shapes']}
      pieces={ofBlock ? PIECES : []}
    />
  );
}

function isBlock(section: Section): section is Block {
  return 'blockIndex' in section;
}

/** Where a whole block is selected: the convolution with the stride or the groups, else the first. */
function mostTelling(section: Section): LayerNode {
  const main = section.template.layers.filter((l) => l.kind === 'conv' && !l.name.startsWith('downsample'));
  const special = main.find((l) => l.window!.stride[0] > 1) ?? main.find((l) => l.window!.groups > 1); // convolutions have a window
  return special ?? main[0] ?? section.template.layers[0]!; // a section has layers
}
