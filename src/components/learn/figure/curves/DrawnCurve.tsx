import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Point } from '../../../../model/layout/orientation';
import type { Plot } from '../../../../model/layout/plot';
import { type Curve, drawnSteps, withStroke } from '../../../../model/measured/curves';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { LOSSES } from './losses';
import { itemAt } from '../../../../model/lists';

interface Props {
  area: Plot;
  /** What is asked for. */
  curve: Curve;
}

/** Where the points wait before the reader has moved one. */
const START = 1.5;
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -Infinity,
  End: Infinity,
};

/** A curve that the reader draws with pointer or touch, or point by point with the arrow keys. */
export function DrawnCurve({ area, curve }: Props) {
  const { draft, setDraft, isChecked } = useLesson();
  const words = useMessages().learn.measured;
  const steps = drawnSteps(curve);
  const values =
    draft?.kind === 'curve' && draft.values.length === steps.length ? draft.values : steps.map(() => START);
  const change = (next: readonly number[]) => setDraft({ kind: 'curve', values: next.map(onGrid) });
  const strokes = useStrokes(area, (from, to) => change(withStroke(values, steps, from, to)));
  const onKey = (event: KeyboardEvent, index: number) => {
    const by = KEY_STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    change(values.map((value, i) => (i === index ? value + by * LOSSES.step : value)));
  };
  return (
    <g className="drawn-curve" data-untouched={draft === null ? '' : undefined}>
      <path d={area.path(steps.map((x, i) => ({ x, y: itemAt(values, i) })))} className="drawn-line" />
      {!isChecked && (
        <rect x={area.left} y={area.top} width={area.right - area.left} height={area.bottom - area.top} {...strokes} />
      )}
      {!isChecked &&
        steps.map((step, i) => {
          const { x, y } = area.at(step, values[i]!); // as many values as steps
          return (
            <circle
              key={step}
              cx={x}
              cy={y}
              r={7}
              role="slider"
              tabIndex={0}
              aria-orientation="vertical"
              aria-label={words.point(Math.round(step))}
              aria-valuemin={LOSSES.min}
              aria-valuemax={LOSSES.max}
              aria-valuenow={itemAt(values, i)}
              onKeyDown={(event) => onKey(event, i)}
            />
          );
        })}
    </g>
  );
}

/** Tenths, within the axis. */
function onGrid(value: number): number {
  return Math.min(LOSSES.max, Math.max(LOSSES.min, Math.round(value * 10) / 10));
}

/** Strokes of the pointer in the axes' own units, piece by piece. */
function useStrokes(area: Plot, draw: (from: Point, to: Point) => void) {
  const last = useRef<Point | null>(null);
  const take = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
    const to = { x: area.xAt(event.clientX - box.left + area.left), y: LOSSES.max - share * (LOSSES.max - LOSSES.min) };
    draw(last.current ?? to, to);
    last.current = to;
  };
  const end = () => {
    last.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<SVGRectElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      take(event);
    },
    onPointerMove: (event: PointerEvent<SVGRectElement>) => last.current !== null && take(event),
    onPointerUp: end,
    onPointerCancel: end,
  };
}
