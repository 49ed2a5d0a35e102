import type { KeyboardEvent } from 'react';
import type { BlockLayout, SliceLayout } from '../../../model/layout/layoutTypes';
import { SHEET_PX } from '../../../model/layout/measures';
import type { Orientation } from '../../../model/layout/orientation';
import { formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { useIsPointed } from '../pointed';
import { OpenedBlockGlyph } from './OpenedBlockGlyph';
import { windowOf } from '../../../model/graph/layerGraph';

interface Props {
  block: BlockLayout;
  /** Blocks in its stage. */
  stageLength: number;
  focus: string | null;
  isTabStop: boolean;
  orientation: Orientation;
  /** Absent in a drawing that is only looked at. */
  actions?: BlockActions | undefined;
}

interface BlockActions {
  select: (id: string) => void;
  open: (blockId: string) => void;
  unfold: (stageIndex: number) => void;
}

/** A block, or a run of equal ones as a stack of sheets with its count. */
export function BlockGlyph(props: Props) {
  const { block: layout, focus, orientation, actions } = props;
  const { block, count, box, colour } = layout;
  const isSelected = focus === block.id;
  const isRun = count > 1;
  const interaction = actions === undefined ? { role: 'img' } : interactionOf(props, actions);
  return (
    <g
      data-stage={colour}
      data-block={block.id}
      data-id={block.id}
      data-count={isRun ? count : undefined}
      data-selected={isSelected ? '' : undefined}
      data-pointed={useIsPointed(block.id)}
      className="block"
      aria-label={useLabel(props)}
      {...interaction}
    >
      {isRun && <Sheets box={box} orientation={orientation} />}
      {layout.opened === null ? (
        <>
          <rect {...box} rx={3.5} className="shape" />
          <Slices slices={layout.slices} orientation={orientation} />
        </>
      ) : (
        <OpenedBlockGlyph
          opened={layout.opened}
          focus={focus}
          orientation={orientation}
          onSelect={(id) => actions?.select(id)}
        />
      )}
      {isRun && (
        <text
          className="run-count"
          x={orientation === 'right' ? box.x + box.width / 2 + SHEET_PX : box.x - 10}
          y={orientation === 'right' ? box.y + box.height + 14 : box.y + box.height / 2 + 4}
          textAnchor={orientation === 'right' ? 'middle' : 'end'}
        >
          ×{count}
        </text>
      )}
    </g>
  );
}

/** An opened block is a group, whose layers are the buttons; a closed one is a button itself. */
function interactionOf({ block: layout, focus, isTabStop }: Props, { select, open, unfold }: BlockActions) {
  const { block } = layout;
  // The arrows walk the blocks inside a run; only as a stop of its own can the keyboard unfold it.
  const unfoldByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    unfold(block.stageIndex);
  };
  if (layout.count > 1)
    return {
      role: 'button',
      tabIndex: 0,
      'aria-expanded': false,
      onClick: () => unfold(block.stageIndex),
      onKeyDown: unfoldByKey,
    };
  const isSelected = focus === block.id;
  const click = () => (isSelected ? open(block.id) : select(block.id));
  const tabIndex = isTabStop ? 0 : -1;
  if (layout.opened !== null) return { role: 'group', tabIndex, onClick: click };
  return { role: 'button', tabIndex, 'aria-pressed': isSelected, 'aria-expanded': false, onClick: click };
}

function useLabel({ block: { block, count }, stageLength }: Props): string {
  const { diagram } = useMessages();
  const stage = `conv${block.stageIndex + 2}_x`;
  const number = block.blockIndex + 1;
  if (count > 1) return `×${count} ` + diagram.runLabel(stage, count, number, number + count - 1);
  const shortcut = diagram.shortcutNames[block.template.shortcut?.kind ?? 'none'];
  return diagram.blockLabel(stage, number, stageLength, formatShape(block.template.output), shortcut);
}

function Sheets({ box, orientation }: { box: BlockLayout['box']; orientation: Orientation }) {
  return [2, 1].map((sheet) => {
    const shift = sheet * SHEET_PX;
    const at =
      orientation === 'right' ? { x: box.x + shift, y: box.y - shift } : { x: box.x + shift, y: box.y + shift };
    return <rect key={sheet} {...box} {...at} rx={3.5} className="shape sheet" />;
  });
}

/** Thin lines between the convolutions, and stripes in a grouped one; names when there is room. */
function Slices({ slices, orientation }: { slices: readonly SliceLayout[]; orientation: Orientation }) {
  const { diagram } = useMessages();
  const isRight = orientation === 'right';
  return (
    <g className="slices" aria-hidden="true">
      {slices.map(({ layer, box, stripes, taps = [] }, i) => {
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        const { kernel, groups, dilation } = windowOf(layer);
        return (
          <g key={layer.name}>
            {i > 0 && (
              <path
                className="slice-line"
                d={isRight ? `M${box.x} ${box.y + 2}v${box.height - 4}` : `M${box.x + 2} ${box.y}h${box.width - 4}`}
              />
            )}
            {stripes.map(({ from, to }, j) => (
              <path key={j} className="stripe" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            ))}
            {taps.map((tap, j) => (
              <circle key={j} className="tap" cx={tap.x} cy={tap.y} r={1.7} />
            ))}
            <text className="slice-label" x={x} y={y} transform={isRight ? `rotate(-90 ${x} ${y})` : undefined}>
              {kernel.join('×')}, {layer.output.channels}
              {groups > 1 && ` ${diagram.groupsMark(groups)}`}
              {dilation !== undefined && ` d=${dilation[0]}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}
