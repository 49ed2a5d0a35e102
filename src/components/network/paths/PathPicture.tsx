import {
  formKernels,
  KERNEL_PLACES,
  type KernelPlace,
  type PathBlock,
  type PathForm,
} from '../../../model/figures/formKernels';
import type { Box, Orientation } from '../../../model/layout/orientation';
import { PATH_SUM_RADIUS, pathForms } from '../../../model/layout/pathForms';
import { useGroupsWords } from '../groupsWords';
import { PathLaneGlyph } from './PathLaneGlyph';
import { ColumnText, InputDot, OutputArrow, Plus } from './PathParts';
import './PathPicture.css';
import { itemAt } from '../../../model/lists';

interface Props {
  form: PathForm;
  block: PathBlock;
  orientation: Orientation;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
  /** The convolutions that words name. */
  lit?: KernelPlace | null;
}

/** All paths' weights where the form puts them. Every path keeps its elements, so that a change of form moves them. */
export function PathPicture({ form, block, orientation, followed, onFollow, lit = null }: Props) {
  const { resnext } = useGroupsWords();
  const { width, height, lanes, columns, diagonalFrame, shortcut, input, pathSum, addition, output, joint } = pathForms(
    form,
    block,
    orientation,
  );
  const kernels = formKernels(form, block);
  return (
    <svg
      className="path-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={resnext.pictureLabels[form](block.cardinality)}
      data-form={form}
      data-flow={orientation}
    >
      {lit !== null && <rect className="path-lit" {...grown(columns[lit], orientation)} rx={8} />}
      <path className="path-shortcut" d={shortcut} data-shortcut="identity" data-block="layer1.1" />
      <rect className="path-frame" {...diagonalFrame} data-shown={form === 'c'} />
      {inDrawingOrder(lanes.length, followed).map((i) => (
        <PathLaneGlyph
          key={i}
          index={i}
          kernels={KERNEL_PLACES.map((place) => itemAt(lanes, i).kernels[place])}
          lines={itemAt(lanes, i).lines}
          orientation={orientation}
          cardinality={block.cardinality}
          isFollowed={i === followed}
          onFollow={onFollow}
        />
      ))}
      <OutputArrow from={pathSum} to={output} orientation={orientation} />
      <InputDot at={input} channels={block.outerChannels} orientation={orientation} />
      <g data-shown={form === 'a'} className="path-sum">
        <Plus at={pathSum} />
        <text
          x={pathSum.x + (orientation === 'right' ? 0 : 18)}
          y={pathSum.y + (orientation === 'right' ? PATH_SUM_RADIUS + 18 : 12)}
        >
          {resnext.sum}
        </text>
      </g>
      <Plus at={addition} />
      {KERNEL_PLACES.map((place) => (
        <ColumnText key={place} box={columns[place]} kernel={kernels[place]} orientation={orientation} />
      ))}
      {orientation === 'right' && (
        <text className="path-joint" {...joint} data-shown={form === 'b' && block.cardinality > 1} aria-hidden="true">
          {resnext.concatenate(block.cardinality, block.pathWidth)}
        </text>
      )}
    </svg>
  );
}

/** With room around it, for what is written above and below it, or below it where data flows down. */
function grown({ x, y, width, height }: Box, orientation: Orientation): Box {
  const above = orientation === 'right' ? 46 : 10;
  return { x: x - 10, y: y - above, width: width + 20, height: height + above + 50 };
}

/** The followed path last, above its neighbours. */
export function inDrawingOrder(count: number, followed: number): number[] {
  return [...Array(count).keys()].filter((i) => i !== followed).concat(followed);
}
