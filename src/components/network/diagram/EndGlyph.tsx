import type { EndLayout } from '../../../model/layout/layoutTypes';
import type { Orientation } from '../../../model/layout/orientation';
import { formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { useIsPointed } from '../pointed';

interface Props {
  end: EndLayout;
  isSelected: boolean;
  orientation: Orientation;
  onSelect?: ((id: string) => void) | undefined;
}

/** A layer of the stem or the head. */
export function EndGlyph({ end, isSelected, orientation, onSelect }: Props) {
  const { diagram } = useMessages();
  const { layer, box, id } = end;
  const short =
    layer.kind === 'conv' ? `${layer.window!.kernel[0]}×${layer.window!.kernel[1]}` : diagram.shortKinds[layer.kind]; // a convolution has a window
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const fits = orientation === 'right' ? box.height > 60 && box.width > 12 : box.width > 60 && box.height > 12;
  const select = onSelect && (() => onSelect(id));
  return (
    <g
      data-stage={0}
      data-id={id}
      className="end"
      role={select === undefined ? undefined : 'button'}
      tabIndex={select === undefined ? undefined : isSelected ? 0 : -1}
      aria-pressed={select === undefined ? undefined : isSelected}
      aria-label={`${short}, ${id}: ${diagram.kinds[layer.kind]}, ${formatShape(layer.output)}`}
      data-selected={isSelected ? '' : undefined}
      data-pointed={useIsPointed(id)}
      onClick={select}
    >
      <rect {...box} rx={3.5} className="shape" />
      {fits ? (
        <text
          x={x}
          y={y}
          className="inner-label"
          transform={orientation === 'right' ? `rotate(-90 ${x} ${y})` : undefined}
        >
          {short}
        </text>
      ) : (
        <text
          x={orientation === 'right' ? x : box.x + box.width + 8}
          y={orientation === 'right' ? box.y + box.height + 12 : y}
          className="inner-label"
          data-beside={orientation === 'down' ? '' : undefined}
        >
          {short}
        </text>
      )}
    </g>
  );
}
