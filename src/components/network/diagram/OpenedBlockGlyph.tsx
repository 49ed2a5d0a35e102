import type { LayerNode } from '../../../model/graph/layerGraph';
import type { BlockLayout, PlacedLayer } from '../../../model/layout/layoutTypes';
import type { Orientation } from '../../../model/layout/orientation';
import type { Messages } from '../../../content/en';
import { formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { useIsPointed } from '../pointed';

interface Props {
  opened: NonNullable<BlockLayout['opened']>;
  focus: string | null;
  orientation: Orientation;
  onSelect: (id: string) => void;
}

/** A block from inside: every layer of both paths, and the addition. */
export function OpenedBlockGlyph({ opened, focus, orientation, onSelect }: Props) {
  return (
    <g className="opened">
      <rect {...opened.ground} rx={8} className="opened-ground" />
      {opened.lines.map(({ from, to }, i) => (
        <path key={i} className="opened-flow" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      ))}
      {opened.layers.map((layer) => (
        <LayerGlyph
          key={layer.id}
          placed={layer}
          isSelected={focus === layer.id}
          orientation={orientation}
          onSelect={onSelect}
        />
      ))}
    </g>
  );
}

function LayerGlyph({
  placed,
  isSelected,
  orientation,
  onSelect,
}: {
  placed: PlacedLayer;
  isSelected: boolean;
  orientation: Orientation;
  onSelect: (id: string) => void;
}) {
  const { diagram } = useMessages();
  const { layer, box, id, shape } = placed;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const label = layerLabel(layer, diagram);
  const isUpright = orientation === 'right' && shape === 'map';
  return (
    <g
      role="button"
      tabIndex={-1}
      data-id={id}
      data-kind={layer.kind}
      className="layer"
      aria-pressed={isSelected}
      aria-label={`${label}, ${id}: ${diagram.kinds[layer.kind]}, ${formatShape(layer.output)}`}
      data-selected={isSelected ? '' : undefined}
      data-pointed={useIsPointed(id)}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(id);
      }}
    >
      {shape === 'circle' ? (
        <circle cx={x} cy={y} r={box.width / 2} className="shape" />
      ) : (
        <rect {...box} rx={shape === 'chip' ? 6 : 3.5} className="shape" />
      )}
      <text x={x} y={y} className="layer-label" transform={isUpright ? `rotate(-90 ${x} ${y})` : undefined}>
        {label}
      </text>
    </g>
  );
}

function layerLabel(layer: LayerNode, diagram: Messages['diagram']): string {
  if (layer.kind === 'average') return `${layer.window!.kernel.join('×')} ${diagram.shortKinds.average}`; // it has a window
  if (layer.kind !== 'conv') return diagram.shortKinds[layer.kind];
  const { kernel, stride, groups, dilation } = layer.window!; // a convolution has a window
  const parts = [`${kernel.join('×')}, ${layer.output.channels}`];
  if (groups > 1) parts.push(diagram.groupsMark(groups));
  if (dilation !== undefined) parts.push(`d=${dilation[0]}`);
  if (stride[0] > 1) parts.push(`/${stride[0]}`);
  return parts.join(' ');
}
