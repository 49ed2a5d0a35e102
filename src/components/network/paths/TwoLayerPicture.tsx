import type { FormKernel } from '../../../model/figures/formKernels';
import type { Orientation } from '../../../model/layout/orientation';
import { twoLayerPaths } from '../../../model/layout/twoLayerPaths';
import { useGroupsWords } from '../groupsWords';
import { PathLaneGlyph } from './PathLaneGlyph';
import { ColumnText, InputDot, OutputArrow, Plus } from './PathParts';
import { inDrawingOrder } from './PathPicture';
import './PathPicture.css';

interface Props {
  isMerged: boolean;
  cardinality: number;
  pathWidth: number;
  outerChannels: number;
  orientation: Orientation;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

/** C paths of two 3×3 convolutions; merged, two matrices with nothing between. */
export function TwoLayerPicture({
  isMerged,
  cardinality,
  pathWidth,
  outerChannels,
  orientation,
  followed,
  onFollow,
}: Props) {
  const { two } = useGroupsWords().resnext;
  const { width, height, input, lanes, columns, sum, output } = twoLayerPaths(
    isMerged,
    { cardinality, pathWidth },
    orientation,
  );
  const inside = isMerged ? cardinality * pathWidth : pathWidth;
  const kernel = (from: number, to: number): FormKernel => ({
    count: isMerged ? 1 : cardinality,
    side: 3,
    from,
    to,
    groups: 1,
  });
  return (
    <svg
      className="path-picture two-layer-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={isMerged ? two.denseLabel(inside) : two.pathsLabel(cardinality)}
      data-flow={orientation}
    >
      {inDrawingOrder(cardinality, followed).map((i) => (
        <PathLaneGlyph
          key={i}
          index={i}
          {
            ...lanes[i]! /* the order is the lanes' */
          }
          orientation={orientation}
          cardinality={cardinality}
          isFollowed={i === followed}
          onFollow={onFollow}
        />
      ))}
      <OutputArrow from={sum} to={output} orientation={orientation} />
      <InputDot at={input} channels={outerChannels} orientation={orientation} />
      <g data-shown={!isMerged}>
        <Plus at={sum} />
      </g>
      <ColumnText box={columns[0]} kernel={kernel(outerChannels, inside)} orientation={orientation} />
      <ColumnText box={columns[1]} kernel={kernel(inside, outerChannels)} orientation={orientation} />
    </svg>
  );
}
