import { useId } from 'react';
import type { NetworkLayout } from '../../../model/layout/layoutTypes';
import { focusedBlockId } from '../../../state/focus';
import type { ShownNetwork } from '../shownNetwork';
import { BandGlyph } from './BandGlyph';
import { BlockGlyph } from './BlockGlyph';
import { EndGlyph } from './EndGlyph';
import { ShortcutGlyph } from './ShortcutGlyph';

interface Actions {
  select: (id: string | null) => void;
  open: (blockId: string) => void;
  unfold: (stageIndex: number) => void;
}

interface Props {
  network: ShownNetwork;
  layout: NetworkLayout;
  focus: string | null;
  /** Indices of the stages that are marked as other than another network's; -1 stem, stage count head. */
  differing: ReadonlySet<number>;
  /** Absent in a drawing that is only looked at. */
  actions?: Actions | undefined;
}

/** Everything in a drawing of a network, back to front: bands, arrows, shortcuts, layers and blocks. */
export function NetworkScene({ network, layout, focus, differing, actions }: Props) {
  const arrowId = useId();
  const { orientation } = layout;
  const selectedBlockId = focusedBlockId(focus);
  const isEndSelected = layout.ends.some((end) => end.id === focus);
  const isTabStop = (id: string, index: number) =>
    actions !== undefined && (selectedBlockId === null ? index === 0 && !isEndSelected : id === selectedBlockId);
  return (
    <>
      <ArrowHead id={arrowId} />
      {layout.bands.map((band, i) => (
        <BandGlyph
          key={band.name}
          band={band}
          orientation={orientation}
          isDiffering={differing.has(i - 1)}
          onFold={actions?.unfold}
        />
      ))}
      <g className="arrows" aria-hidden="true">
        {layout.arrows.map(({ from, to }, i) => (
          <path key={i} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} markerEnd={`url(#${arrowId})`} />
        ))}
      </g>
      {layout.blocks.map((block) => (
        <ShortcutGlyph
          key={block.block.id}
          block={block}
          isSelected={block.block.id === selectedBlockId}
          onSelect={actions?.select}
        />
      ))}
      {layout.ends.map((end) => (
        <EndGlyph
          key={end.id}
          end={end}
          isSelected={end.id === focus}
          orientation={orientation}
          onSelect={actions?.select}
        />
      ))}
      {layout.blocks.map((block, i) => (
        <BlockGlyph
          key={block.block.id}
          block={block}
          stageLength={network.graph.spec.layers[block.block.stageIndex]!} // a block stands in a stage
          focus={focus}
          isTabStop={isTabStop(block.block.id, i)}
          orientation={orientation}
          actions={actions}
        />
      ))}
    </>
  );
}

function ArrowHead({ id }: { id: string }) {
  return (
    <defs>
      <marker
        id={id}
        viewBox="0 0 6 6"
        refX="5"
        refY="3"
        markerUnits="userSpaceOnUse"
        markerWidth="8"
        markerHeight="8"
        orient="auto"
      >
        <path d="M0 0 6 3 0 6z" className="arrow-head" />
      </marker>
    </defs>
  );
}
