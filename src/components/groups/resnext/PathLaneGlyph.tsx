import type { CSSProperties } from 'react';
import type { Box } from '../../../model/layout/orientation';
import type { PathLine } from '../../../model/layout/pathLanes';
import { formatCount } from '../../primitives/format';
import { pathColour } from './pathColour';

interface Props {
  /** 0-based */
  index: number;
  /** In the order in which data passes them. */
  kernels: readonly Box[];
  lines: readonly PathLine[];
  cardinality: number;
  isFollowed: boolean;
  onFollow: (path: number) => void;
}

/** One path: its kernels and the lines between them. */
export function PathLaneGlyph({ index, kernels, lines, cardinality, isFollowed, onFollow }: Props) {
  // The cast: custom properties are not in React's type of a style.
  const style = { '--path': pathColour(index, cardinality), '--along': cardinality > 1 ? index / (cardinality - 1) : 0 } as CSSProperties;
  const first = kernels[0]!; // a path has kernels
  return (
    <g className="path-lane" data-path={index + 1} data-followed={isFollowed ? '' : undefined} style={style} onPointerEnter={() => onFollow(index)} onClick={() => onFollow(index)}>
      {lines.map(({ name, d, isMerged }) => (
        <path key={name} d={d} data-merged={isMerged ? '' : undefined} />
      ))}
      {kernels.map(({ x, y, width, height }, i) => (
        <rect key={i} className="path-weights" width={width} height={height} style={{ transform: `translate(${x}px, ${y}px)` }} />
      ))}
      {cardinality > 1 && <text className="path-number" style={{ transform: `translate(${first.x - 7}px, ${first.y + first.height / 2}px)` }}>{formatCount(index + 1)}</text>}
    </g>
  );
}
