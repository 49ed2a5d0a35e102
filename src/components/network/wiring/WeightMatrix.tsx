import { memo, useMemo } from 'react';
import { blockMatrix, type MatrixCell } from '../../../model/layout/blockMatrix';
import { useGroupsWords } from '../groupsWords';
import { groupColour } from './groupColour';
import type { Factor, GroupedLayer } from './groupedLayer';

interface Props {
  layer: GroupedLayer;
  followed: number;
  onFollow: (output: number) => void;
  onLight: (factor: Factor | null) => void;
}

const SIZE = 420;
/** So many cells can fade one by one; more are drawn a group at a time. */
const MAX_FADING_CELLS = 1024;

/** Outputs by inputs, a cell a kernel: what grouping takes away turns to zero before one's eyes. */
export const WeightMatrix = memo(function WeightMatrix({ layer, followed, onFollow, onLight }: Props) {
  const { matrix: words, kernel } = useGroupsWords().slider;
  const { inChannels, outChannels, groups, kernelSize, outPerGroup } = layer;
  const matrix = useMemo(
    () => blockMatrix({ inChannels, outChannels, groups }, SIZE),
    [inChannels, outChannels, groups],
  );
  const grid = useMemo(() => blockMatrix({ inChannels, outChannels, groups: 1 }, SIZE), [inChannels, outChannels]);
  const followedGroup = Math.floor(followed / outPerGroup);
  const canFade = inChannels * outChannels <= MAX_FADING_CELLS;
  const reads = matrix.groups[followedGroup];
  return (
    <div className="weight-matrix">
      <svg
        viewBox={`-2 -2 ${SIZE + 4} ${Math.max(matrix.height, 60) + 4}`}
        role="img"
        aria-label={words.label(outChannels, inChannels, groups)}
        onPointerLeave={() => onLight(null)}
        onPointerMove={(event) => {
          const row = rowUnder(event.nativeEvent);
          if (row !== null) onFollow(row);
        }}
      >
        {canFade ? (
          <FadingCells cells={grid.cells! /* chosen above */} layer={layer} side={grid.cellSide} onLight={onLight} />
        ) : (
          <>
            <rect width={matrix.width} height={matrix.height} className="matrix-ground" />
            {matrix.groups.map(({ group, ...box }) => (
              <rect
                key={group}
                {...box}
                data-stage={groupColour(group)}
                data-row={group * outPerGroup}
                className="matrix-block"
                onPointerEnter={() => onLight('kernel')}
              />
            ))}
          </>
        )}
        {groups > 1 &&
          matrix.groups.map(({ group, ...box }) => (
            <rect key={group} {...box} data-stage={groupColour(group)} className="matrix-group" rx={2} />
          ))}
        {reads !== undefined && (
          <rect
            x={reads.x}
            y={followed * matrix.pitch}
            width={reads.width}
            height={matrix.pitch}
            className="matrix-row"
            rx={2}
          />
        )}
      </svg>
      <p className="matrix-caption">{words.caption(kernel(kernelSize))}</p>
    </div>
  );
});

interface CellsProps {
  cells: readonly MatrixCell[];
  layer: GroupedLayer;
  side: number;
  onLight: (factor: Factor | null) => void;
}

function FadingCells({ cells, layer, side, onLight }: CellsProps) {
  const { inPerGroup, outPerGroup, kernelSize } = layer;
  return cells.map(({ row, column, x, y }) => {
    const group = Math.floor(row / outPerGroup);
    const isWeight = group === Math.floor(column / inPerGroup);
    return (
      <g
        key={`${row} ${column}`}
        transform={`translate(${x} ${y})`}
        onPointerEnter={() => onLight(isWeight ? 'kernel' : null)}
      >
        <rect
          width={side}
          height={side}
          rx={Math.min(3, side / 6)}
          className="matrix-cell"
          data-weight={isWeight ? '' : undefined}
          data-row={row}
          data-stage={groupColour(group)}
        />
        {isWeight && side >= 18 && kernelSize > 1 && <path d={gridLines(side, kernelSize)} className="kernel-lines" />}
      </g>
    );
  });
}

/** The k×k numbers of one kernel. */
function gridLines(side: number, kernelSize: number): string {
  return Array.from({ length: kernelSize - 1 }, (_, i) => {
    const at = Math.round((10 * side * (i + 1)) / kernelSize) / 10;
    return `M${at} 2V${side - 2}M2 ${at}H${side - 2}`;
  }).join('');
}

function rowUnder({ target }: PointerEvent): number | null {
  const row = target instanceof Element ? target.getAttribute('data-row') : null;
  return row === null ? null : Number(row);
}
