import { useId } from 'react';
import type { LayerNode, Template } from '../../../model/graph/layerGraph';
import { layOutOrder, type OrderBox } from '../../../model/layout/orderPicture';
import type { Orientation } from '../../../model/layout/orientation';
import { useTextScale } from '../../network/diagram/useTextScale';
import { useGroupsWords } from '../../network/groupsWords';
import { useMessages } from '../../primitives/messages';
import './OrderPicture.css';

interface Props {
  template: Template;
  orientation: Orientation;
  label: string;
}

/** Blocks behind the one that is drawn from inside; large text leaves room for one. */
const FOLLOWING = { usual: 2, largeText: 1 };

/** A block's layers beside its straight shortcut, and the blocks behind it: what stands on the shortcut's way. */
export function OrderPictureView({ template, orientation, label }: Props) {
  const hasLargeText = useTextScale() > 1;
  const picture = layOutOrder(template, hasLargeText ? FOLLOWING.largeText : FOLLOWING.usual, orientation);
  const { width, height, trunk, gradientLabel: at } = picture;
  const { order: words } = useGroupsWords().shortcuts;
  const arrowId = useId();
  const below = orientation === 'right' ? { dx: 0, dy: 19 } : { dx: -21, dy: 0 };
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem` }}
      className="order-picture"
      data-stage={2}
      role="img"
      aria-label={label}
    >
      <defs>
        <marker
          id={arrowId}
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerUnits="userSpaceOnUse"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0 6 3 0 6z" className="order-arrow-head" />
        </marker>
      </defs>
      <path d={`M${trunk.from.x} ${trunk.from.y}L${trunk.to.x} ${trunk.to.y}`} className="order-trunk" />
      {picture.branches.map((d, i) => (
        <path key={i} d={d} className="order-branch" />
      ))}
      {picture.boxes.map((box, i) => (
        <BoxView key={i} box={box} />
      ))}
      {picture.additions.map(({ center, radius }, i) => (
        <g key={i} className="order-addition">
          <circle cx={center.x} cy={center.y} r={radius} />
          <text x={center.x} y={center.y}>
            +
          </text>
        </g>
      ))}
      {picture.gradient.map(({ from, to }, i) => (
        <path
          key={i}
          d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
          className="order-gradient"
          markerEnd={`url(#${arrowId})`}
        />
      ))}
      <text
        className="order-gradient-label"
        style={{ transform: `translate(${at.x}px, ${at.y}px)${orientation === 'down' ? ' rotate(-90deg)' : ''}` }}
      >
        {words.gradient}
      </text>
      {picture.states.map(({ x, y }, i) => (
        <text key={i} x={x + below.dx} y={y + below.dy} className="order-state">
          x
          <tspan dy={4} className="order-index">
            l{i > 0 && ` + ${i}`}
          </tspan>
        </text>
      ))}
    </svg>
  );
}

function BoxView({ box: { layer, box, isOnTrunk } }: { box: OrderBox }) {
  const { diagram } = useMessages();
  return (
    <g className="order-box" data-kind={layer?.kind} data-trunk={isOnTrunk ? '' : undefined}>
      <rect {...box} rx={layer?.kind === 'conv' ? 4 : 8} />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        className={layer === null ? 'order-function' : undefined}
      >
        {layer === null ? 'F' : layer.kind === 'conv' ? convName(layer) : diagram.shortKinds[layer.kind]}
      </text>
    </g>
  );
}

function convName(layer: LayerNode): string {
  return `${layer.window!.kernel.join('×')}, ${layer.output.channels}`; // convolutions have a window
}
