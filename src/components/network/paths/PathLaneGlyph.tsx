import type { CSSProperties } from 'react';
import type { Box, Orientation } from '../../../model/layout/orientation';
import type { PathLine } from '../../../model/layout/pathLanes';
import { formatCount } from '../../primitives/format';
import { pathColour } from './pathColour';

interface Props {
  /** 0-based */
  index: number;
  /** In the order in which data passes them. */
  kernels: readonly Box[];
  lines: readonly PathLine[];
  orientation: Orientation;
  cardinality: number;
  isFollowed: boolean;
  onFollow: (path: number) => void;
}

/** One path: its kernels and the lines between them. */
export function PathLaneGlyph({ index, kernels, lines, orientation, cardinality, isFollowed, onFollow }: Props) {
  // The cast: custom properties are not in React's type of a style.
  const style = {
    '--path': pathColour(index, cardinality),
    '--along': cardinality > 1 ? index / (cardinality - 1) : 0,
  } as CSSProperties;
  const first = kernels[0]!; // a path has kernels
  const number =
    orientation === 'right'
      ? { x: first.x - 7, y: first.y + first.height / 2 }
      : { x: first.x + first.width / 2, y: first.y - 9 };
  return (
    <g
      className="path-lane"
      data-path={index + 1}
      data-followed={isFollowed ? '' : undefined}
      style={style}
      onPointerEnter={() => onFollow(index)}
      onClick={() => onFollow(index)}
    >
      {lines.map(({ name, d, isMerged }) => (
        <path key={name} d={d} data-merged={isMerged ? '' : undefined} />
      ))}
      {kernels.map(({ x, y, width, height }, i) => (
        <rect key={i} className="path-weights" x={x} y={y} width={width} height={height} />
      ))}
      {isFollowed && cardinality > 1 && (
        <text className="path-number" style={{ transform: `translate(${number.x}px, ${number.y}px)` }}>
          {formatCount(index + 1)}
        </text>
      )}
    </g>
  );
}
