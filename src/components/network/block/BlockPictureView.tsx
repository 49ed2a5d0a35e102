import { layerId, type Block, type LayerNode } from '../../../model/graph/layerGraph';
import { layOutBlockPicture, needsTwoLines, type PictureBox } from '../../../model/layout/blockPicture';
import type { Messages } from '../../../content/en';
import { formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { useIsPointed } from '../pointed';
import '../shortcutLines.css';
import './BlockPicture.css';
import { itemAt } from '../../../model/lists';

interface Props {
  block: Block;
  /** The layer that stands out. */
  selected: LayerNode | null;
  onSelect: (layerId: string) => void;
  /** Where a pointer rests, null where it has left. */
  onPoint?: (layerId: string | null) => void;
}

/** The block drawn downwards with both paths; a box selects its layer. */
export function BlockPictureView({ block, selected, onSelect, onPoint }: Props) {
  const { inspector } = useMessages();
  const picture = layOutBlockPicture(block.template);
  const { input, output, addition } = picture;
  const kind = block.template.shortcut?.kind ?? 'none';
  return (
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      className="block-picture"
      role="group"
      aria-label={inspector.blockPicture(block.id)}
    >
      <text x={input.x} y={input.y} className="picture-shape">
        {formatShape(block.template.input)}
      </text>
      {picture.lines.map(({ from, to }, i) => (
        <path key={i} className="picture-flow" d={`M${from.x} ${from.y}V${to.y}`} />
      ))}
      {picture.shortcutPaths.map((d, i) => (
        <path key={i} d={d} className="picture-shortcut" data-line={kind} />
      ))}
      {picture.boxes.map((box) => (
        <PictureBoxView
          key={itemAt(box.layers, 0).name}
          placed={box}
          block={block}
          isSelected={selected !== null && box.layers.includes(selected)}
          onSelect={onSelect}
          onPoint={onPoint}
        />
      ))}
      {addition !== null && (
        <g className="picture-addition" data-selected={selected === addition.layer ? '' : undefined}>
          <circle cx={addition.center.x} cy={addition.center.y} r={addition.radius} />
          <text x={addition.center.x} y={addition.center.y}>
            +
          </text>
        </g>
      )}
      <text x={output.x} y={output.y} className="picture-shape">
        {formatShape(block.template.output)}
      </text>
    </svg>
  );
}

interface BoxProps extends Pick<Props, 'block' | 'onSelect' | 'onPoint'> {
  placed: PictureBox;
  isSelected: boolean;
}

function PictureBoxView({ placed, block, isSelected, onSelect, onPoint }: BoxProps) {
  const { inspector, diagram } = useMessages();
  const { box, layers, isBranch } = placed;
  const lines = boxLines(layers, { inspector, diagram });
  const id = layerId(block, layers[0]!.name); // boxes hold layers
  return (
    <g
      role="button"
      tabIndex={0}
      className="picture-box"
      aria-pressed={isSelected}
      aria-label={`${id}: ${lines.join(' ')}`}
      data-kind={itemAt(layers, 0).kind}
      data-branch={isBranch ? '' : undefined}
      data-pointed={useIsPointed(id)}
      data-selected={isSelected ? '' : undefined}
      onClick={() => onSelect(id)}
      onPointerEnter={() => onPoint?.(id)}
      onPointerLeave={() => onPoint?.(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect(id);
      }}
    >
      <rect {...box} rx={6} />
      {lines.map((line, i) => (
        <text key={line} x={box.x + box.width / 2} y={box.y + box.height / 2 + (i - (lines.length - 1) / 2) * 14}>
          {line}{' '}
        </text>
      ))}
    </g>
  );
}

function boxLines(
  layers: readonly LayerNode[],
  { inspector, diagram }: Pick<Messages, 'inspector' | 'diagram'>,
): string[] {
  const [first, ...rest] = layers as [LayerNode, ...LayerNode[]]; // boxes hold layers
  if (first.kind === 'average') {
    const pooled = `${first.window!.kernel.join('×')} ${diagram.shortKinds.average}`; // it has a window
    return [pooled, boxLines(rest, { inspector, diagram }).join(' · ')];
  }
  const others = rest.map((l) => diagram.shortKinds[l.kind]);
  if (first.kind === 'conv') {
    const { kernel, stride, groups, dilation } = first.window!; // convolutions have a window
    const name = `${kernel.join('×')}, ${first.output.channels}`;
    const notes = [
      groups > 1 ? inspector.groups(groups) : '',
      dilation === undefined ? '' : inspector.dilation(dilation[0]),
      stride[0] > 1 ? inspector.stride(stride[0]) : '',
      ...others,
    ].filter((t) => t !== '');
    return first.name.startsWith('downsample') || needsTwoLines(first)
      ? [name, notes.join(' · ')].filter((t) => t !== '')
      : [[name, ...notes].join(' · ')];
  }
  if (first.kind === 'pad') {
    const stride = first.window!.stride[0]; // the padding layer has one
    const zeros = first.output.channels - first.input.channels;
    return [stride > 1 ? inspector.stride(stride) : '', zeros > 0 ? inspector.zeros(zeros) : ''].filter(
      (t) => t !== '',
    );
  }
  return [[diagram.shortKinds[first.kind], ...others].join(' · ')];
}
