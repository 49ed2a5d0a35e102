import { type CSSProperties, memo, useMemo } from 'react';
import type { PathSums } from '../../../model/execution/pathSums';
import type { PathBlock } from '../../../model/figures/formKernels';
import { pathWaterfall } from '../../../model/layout/pathWaterfall';
import { useGroupsWords } from '../../network/groupsWords';
import { plainNumber } from '../../primitives/numbers';
import { pathColour } from '../../network/paths/pathColour';

interface Props {
  block: PathBlock;
  /** The output channel, from 0: a row of the matrix. */
  channel: number;
  /** Null before anything was run. */
  sums: PathSums | null;
  /** Leaves room for sums that are about to come. */
  hasRoom: boolean;
  followed: number;
  onFollow: (path: number) => void;
}

const WIDTH = 1120;
const LEFT = 124;
const SPAN = WIDTH - LEFT - 76;
const MATRIX = { y: 24, height: 84 };
const ROW = { y: 132, height: 20 };
const VALUES = { y: 164, height: 20 };
const SUMS = { y: 206, height: 132 };
/** Narrower than this, a path's letter would touch its neighbour's. */
const LETTER_WIDTH = 34;

/** The last matrix, a row of it, what the row meets, and the partial sums: all in the paths' order. */
export function SumPicture({
  block: { cardinality, outerChannels },
  channel,
  sums,
  hasRoom,
  followed,
  onFollow,
}: Props) {
  const { why } = useGroupsWords().resnext;
  const pitch = SPAN / cardinality;
  const every = Math.ceil(LETTER_WIDTH / pitch);
  const rowY = MATRIX.y + ((channel + 0.5) / outerChannels) * MATRIX.height;
  const height = !hasRoom ? ROW.y + ROW.height + 6 : SUMS.y + SUMS.height + 12;
  return (
    <svg
      className="sum-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={
        sums === null ? why.matrixLabel(cardinality) : why.pictureLabel(cardinality, plainNumber(sums.sumOfPaths))
      }
    >
      <RowName y={MATRIX.y + MATRIX.height / 2}>{why.rows.matrix}</RowName>
      <RowName y={ROW.y + ROW.height / 2}>{why.rows.row(channel + 1)}</RowName>
      {Array.from({ length: cardinality }, (_, i) => (
        <g
          key={i}
          data-followed={i === followed ? '' : undefined}
          className="sum-path"
          style={pathStyle(i, cardinality)}
          onPointerEnter={() => onFollow(i)}
          onClick={() => onFollow(i)}
        >
          {(i % every === 0 || i === followed) && (
            <text x={LEFT + (i + 0.5) * pitch} y={14}>
              W
              <tspan className="sum-index" dy="3">
                {i + 1}
              </tspan>
            </text>
          )}
          <rect className="sum-block" x={LEFT + i * pitch} y={MATRIX.y} width={pitch} height={MATRIX.height} />
          <rect className="sum-block" x={LEFT + i * pitch} y={ROW.y} width={pitch} height={ROW.height} />
        </g>
      ))}
      <path className="sum-row" d={`M${LEFT - 5} ${rowY}H${LEFT + SPAN + 5}`} />
      <path className="sum-zoom" d={`M${LEFT} ${rowY}V${ROW.y}M${LEFT + SPAN} ${rowY}V${ROW.y}`} />
      {sums !== null && <Sums sums={sums} followed={followed} onFollow={onFollow} />}
    </svg>
  );
}

function Sums({ sums, followed, onFollow }: { sums: PathSums; followed: number; onFollow: (path: number) => void }) {
  const { why } = useGroupsWords().resnext;
  const cardinality = sums.paths.length;
  const { bars, zero } = pathWaterfall(
    sums.paths.map(({ running }) => running),
    SPAN,
    SUMS.height,
  );
  const last = bars.at(-1)!; // there is a path
  const numbers = useMemo(
    () => ({ weights: sums.paths.map(({ weights }) => weights), values: sums.paths.map(({ values }) => values) }),
    [sums],
  );
  return (
    <>
      <RowName y={VALUES.y + VALUES.height / 2}>{why.rows.values}</RowName>
      <RowName y={SUMS.y + SUMS.height / 2}>{why.rows.sums}</RowName>
      <Cells numbers={numbers.weights} band={ROW} />
      <Cells numbers={numbers.values} band={VALUES} />
      <path className="sum-zero" d={`M${LEFT} ${SUMS.y + zero}H${LEFT + SPAN}`} />
      <text className="sum-zero-text" x={LEFT + SPAN + 8} y={SUMS.y + zero}>
        0
      </text>
      {bars.map(({ x, y, width, height, end }, i) => (
        <g
          key={i}
          className="sum-path"
          data-followed={i === followed ? '' : undefined}
          style={pathStyle(i, cardinality)}
          onPointerEnter={() => onFollow(i)}
          onClick={() => onFollow(i)}
        >
          <rect className="sum-target" x={LEFT + x} y={SUMS.y} width={width} height={SUMS.height} />
          <rect className="sum-bar" x={LEFT + x} y={SUMS.y + y} width={width} height={Math.max(1, height)} />
          {i < cardinality - 1 && (
            <path className="sum-step" d={`M${LEFT + x} ${SUMS.y + end}h${SPAN / cardinality + width}`} />
          )}
        </g>
      ))}
      <text className="sum-total" x={LEFT + SPAN + 8} y={SUMS.y + last.end}>
        {plainNumber(sums.sumOfPaths)}
      </text>
    </>
  );
}

/** Numbers as colours, every path's beside the next: their largest absolute value has the full colour. */
const Cells = memo(function Cells({
  numbers,
  band,
}: {
  numbers: readonly Float32Array[];
  band: { y: number; height: number };
}) {
  const all = numbers.flatMap((some) => [...some]);
  const full = Math.max(...all.map(Math.abs));
  const width = SPAN / all.length;
  return (
    <g className="sum-cells">
      <rect className="sum-ground" x={LEFT} y={band.y} width={SPAN} height={band.height} />
      {all.map((value, i) => (
        <rect
          key={i}
          x={LEFT + i * width}
          y={band.y}
          width={width}
          height={band.height}
          data-sign={value < 0 ? '-' : undefined}
          style={{ fillOpacity: full === 0 ? 0 : Math.sqrt(Math.abs(value) / full) }}
        />
      ))}
      {numbers.map((_, i) => (
        <path key={i} className="sum-cut" d={`M${LEFT + (i * SPAN) / numbers.length} ${band.y}v${band.height}`} />
      ))}
    </g>
  );
});

function RowName({ y, children }: { y: number; children: string }) {
  return (
    <text className="sum-row-name" x={LEFT - 12} y={y}>
      {children}
    </text>
  );
}

function pathStyle(index: number, cardinality: number): CSSProperties {
  return { '--path': pathColour(index, cardinality) } as CSSProperties; // custom properties are not in React's type of a style
}
