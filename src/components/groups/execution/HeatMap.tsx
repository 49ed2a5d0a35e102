import { plainNumber } from '../../primitives/numbers';
import './HeatMap.css';

export interface Cell {
  row: number;
  column: number;
}

interface Props {
  /** Row by row. */
  values: ArrayLike<number>;
  columns: number;
  /** The absolute value that gets the full colour; maps with the same one can be compared. */
  full: number;
  /** What the map shows, for those who hear it. */
  label: string;
  /** A frame around some of its cells; it may reach over the edge, as a padded kernel does. */
  frame?: (Cell & { size: number }) | undefined;
  onPick?: ((cell: Cell) => void) | undefined;
}

const CELL = 10;
const MARGIN = 6;

/** Numbers as colours around zero: blue below, red above, deeper the further away. */
export function HeatMap({ values, columns, full, label, frame, onPick }: Props) {
  const rows = values.length / columns;
  const width = columns * CELL;
  const height = rows * CELL;
  return (
    <svg
      className="heat-map"
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      role="img"
      aria-label={label}
      data-pick={onPick === undefined ? undefined : ''}
    >
      {Array.from(values, (value, i) => {
        const cell = { row: Math.floor(i / columns), column: i % columns };
        return (
          <rect
            key={i}
            x={cell.column * CELL}
            y={cell.row * CELL}
            width={CELL}
            height={CELL}
            className="heat-cell"
            data-sign={value < 0 ? '-' : undefined}
            style={{ fillOpacity: strength(value, full) }}
            onClick={onPick && (() => onPick(cell))}
          >
            <title>{plainNumber(value)}</title>
          </rect>
        );
      })}
      <rect x={0} y={0} width={width} height={height} className="heat-edge" />
      {frame !== undefined && (
        <rect
          x={frame.column * CELL}
          y={frame.row * CELL}
          width={frame.size * CELL}
          height={frame.size * CELL}
          className="heat-frame"
        />
      )}
    </svg>
  );
}

/** 0 to 1. Square roots lift small values out of white. */
function strength(value: number, full: number): number {
  return full === 0 ? 0 : Math.min(1, Math.sqrt(Math.abs(value) / full));
}
