import { PATH_SUM_RADIUS } from '../../../model/layout/pathForms';
import { twoLayerPaths } from '../../../model/layout/twoLayerPaths';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { PathLaneGlyph } from './PathLaneGlyph';
import './PathPicture.css';

interface Props {
  isMerged: boolean;
  cardinality: number;
  pathWidth: number;
  outerChannels: number;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** C paths of two 3×3 convolutions; merged, two matrices without a gap. */
export function TwoLayerPicture({ isMerged, cardinality, pathWidth, outerChannels, followed, onFollow }: Props) {
  const { two } = useMessages().groups.resnext;
  const { width, height, input, lanes, columns, sum, output } = twoLayerPaths(isMerged, { cardinality, pathWidth });
  const inside = isMerged ? cardinality * pathWidth : pathWidth;
  const count = isMerged ? 1 : cardinality;
  const order = [...lanes.keys()].filter((i) => i !== followed);
  return (
    <svg className="path-picture two-layer-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={isMerged ? two.denseLabel(inside) : two.pathsLabel(cardinality)}>
      {[...order, followed].map((i) => (
        <PathLaneGlyph key={i} index={i} {...lanes[i]! /* the order is the lanes' */} cardinality={cardinality} isFollowed={i === followed} onFollow={onFollow} />
      ))}
      <path className="path-flow" d={`M${sum.x} ${sum.y}H${output.x}m-7 -5l7 5l-7 5`} />
      <circle className="path-input" cx={input.x} cy={input.y} r={4} />
      <g className="path-plus path-sum" data-shown={!isMerged}>
        <circle cx={sum.x} cy={sum.y} r={PATH_SUM_RADIUS} />
        <path d={`M${sum.x - 5} ${sum.y}h10M${sum.x} ${sum.y - 5}v10`} />
      </g>
      {columns.map((box, i) => {
        const [from, to] = i === 0 ? [outerChannels, inside] : [inside, outerChannels];
        const name = `3×3, ${formatCount(from)} → ${formatCount(to)}`;
        const factors = [...(count > 1 ? [count] : []), 3, 3, from, to];
        return (
          <g key={i}>
            <text className="path-column-title" style={{ transform: `translate(${box.x + box.width / 2}px, ${box.y - 12}px)` }}>{count > 1 ? `${formatCount(count)} × (${name})` : name}</text>
            <text className="path-column-sum" style={{ transform: `translate(${box.x + box.width / 2}px, ${box.y + box.height + 22}px)` }}>
              {factors.map(formatCount).join(' · ')} = <tspan className="path-column-total">{formatCount(factors.reduce((product, factor) => product * factor))}</tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}
