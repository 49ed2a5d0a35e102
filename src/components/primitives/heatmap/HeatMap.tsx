import { type KeyboardEvent, type PointerEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useSelected } from '../useStore';
import { colourTable, type HeatScale, heatPixels, type Rgb } from './heatScale';
import './heatMap.css';

/** Row and column, from 0. */
export interface HeatCell {
  row: number;
  column: number;
}

interface Props {
  /** Row by row. */
  values: ArrayLike<number>;
  columns: number;
  scale: HeatScale;
  /** What the map shows, for those who hear it. */
  label: string;
  /** A cell's value in words: colour alone says nothing. */
  say: (cell: HeatCell, value: number) => string;
  /** The cell that is looked at, where several maps look at the same one. */
  cell?: HeatCell | null;
  onCell?: (cell: HeatCell | null) => void;
}

/**
 * Numbers as colours, one pixel a cell however large it is shown. The value under the pointer is said below; arrow keys,
 * Home and End move a cursor from cell to cell, with Ctrl to the map's corners.
 */
export function HeatMap({ values, columns, scale, label, say, cell, onCell }: Props) {
  const rows = values.length / columns;
  const [own, setOwn] = useState<HeatCell | null>(null);
  const readoutId = useId();
  const asked = cell === undefined ? own : cell;
  const shown = asked === null ? null : inside(asked, rows, columns);
  const look = onCell ?? setOwn;
  const canvas = usePainted(values, columns, scale);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(shown ?? { row: 0, column: 0 }, event, rows, columns);
    if (next === null) return;
    event.preventDefault();
    look(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    const next = inside({ row: Math.floor(y * rows), column: Math.floor(x * columns) }, rows, columns);
    if (next.row !== shown?.row || next.column !== shown.column) look(next);
  };
  return (
    <div className="value-map">
      <div
        className="value-map-cells"
        role="group"
        aria-label={label}
        aria-describedby={readoutId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its cells are read by arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => shown === null && look({ row: 0, column: 0 })}
        onBlur={() => look(null)}
        onPointerMove={onPointerMove}
        onPointerLeave={(event) => event.currentTarget !== document.activeElement && look(null)}
      >
        <canvas ref={canvas} width={columns} height={rows} aria-hidden="true" />
        {shown !== null && (
          <span
            className="value-map-cursor"
            data-screen-only=""
            style={{
              left: `${(100 * shown.column) / columns}%`,
              top: `${(100 * shown.row) / rows}%`,
              width: `${100 / columns}%`,
              height: `${100 / rows}%`,
            }}
          />
        )}
      </div>
      <p id={readoutId} className="value-map-readout" role="status" data-screen-only="">
        {shown !== null && say(shown, values[shown.row * columns + shown.column]!) /* inside the map */}
      </p>
    </div>
  );
}

/** Painted anew when numbers, scale or the look change; before the browser shows the frame. */
function usePainted(values: ArrayLike<number>, columns: number, scale: HeatScale) {
  const ref = useRef<HTMLCanvasElement>(null);
  const theme = useSelected(({ state }) => state.theme);
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d');
    if (context == null) return;
    const colour = coloursOf(context);
    const table = colourTable(scale.kind, { ground: colour('ground'), above: colour('above'), below: colour('below') });
    context.putImageData(new ImageData(heatPixels(values, scale, table), columns), 0, 0);
    // oxlint-disable-next-line react/exhaustive-deps -- the look decides what the custom properties are
  }, [values, columns, scale, theme]);
  return ref;
}

/** The look's colours, as the style sheet has them where the map stands. */
function coloursOf(context: CanvasRenderingContext2D) {
  const style = getComputedStyle(context.canvas);
  return (name: 'ground' | 'above' | 'below'): Rgb => {
    context.fillStyle = style.getPropertyValue(`--heat-${name}`);
    const hex = Number.parseInt(String(context.fillStyle).slice(1), 16); // a canvas writes colours as #rrggbb
    return [hex >> 16, (hex >> 8) & 255, hex & 255];
  };
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

function moved({ row, column }: HeatCell, { key, ctrlKey }: KeyboardEvent, rows: number, columns: number) {
  const step = STEPS[key];
  if (step === undefined) return null;
  const toCorner = ctrlKey && (key === 'Home' || key === 'End');
  return inside({ row: row + (toCorner ? step[1] : step[0]), column: column + step[1] }, rows, columns);
}

function inside({ row, column }: HeatCell, rows: number, columns: number): HeatCell {
  const clamp = (at: number, count: number) => Math.min(count - 1, Math.max(0, at));
  return { row: clamp(row, rows), column: clamp(column, columns) };
}
