import { type CSSProperties, type MouseEvent, type PointerEvent, type RefObject, useState } from 'react';
import type { WallWords } from '../../../content/en/wall';
import { type InkPoint, ledOn, STAGE_WIDTH, type Stroke, strokePath } from './strokes';
import type { Tools } from './useTools';
import { useStageView } from './useStageView';

interface Props {
  tools: Tools;
  stage: RefObject<HTMLElement | null>;
  words: WallWords;
}

/** What has been drawn over the scene; with the pen in hand, the sheet that it is drawn on. */
export function Ink({ tools, stage, words }: Props) {
  const { width, height, left, top } = useStageView(stage);
  const [current, setCurrent] = useState<Stroke | null>(null);
  const isDrawing = tools.tool === 'pen';
  const unit = STAGE_WIDTH / width;
  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): InkPoint => {
    const box = stage.current!.getBoundingClientRect(); // the sheet lies on the stage
    return [(clientX - box.left + left) * unit, (clientY - box.top + top) * unit];
  };
  const pen = {
    onMouseDown: (event: MouseEvent) => event.preventDefault(), // a stroke selects no text, which Safari's would
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (!event.isPrimary || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setCurrent({ pen: tools.pen, points: [pointOf(event)] });
    },
    onPointerMove: (event: PointerEvent) => {
      if (current === null) return;
      const moves = event.nativeEvent.getCoalescedEvents?.() ?? [];
      setCurrent(ledOn(current, (moves.length > 0 ? moves : [event.nativeEvent]).map(pointOf)));
    },
    onPointerUp: () => {
      if (current !== null) tools.draw(current);
      setCurrent(null);
    },
    onPointerCancel: () => setCurrent(null),
    onWheel: ({ deltaX, deltaY }: { deltaX: number; deltaY: number }) => stage.current?.scrollBy(deltaX, deltaY),
  };
  const shown = current === null ? tools.strokes : [...tools.strokes, current];
  if (!isDrawing && shown.length === 0) return null;
  return (
    <svg
      className="ink"
      role="img"
      aria-label={words.drawing(tools.strokes.length)}
      data-drawing={isDrawing ? '' : undefined}
      viewBox={`${left * unit} ${top * unit} ${STAGE_WIDTH} ${height * unit}`}
      width={width}
      height={height}
      style={{ '--unit': unit } as CSSProperties /* custom properties are not among its keys */}
      {...(isDrawing ? pen : {})}
    >
      {shown.map((stroke, i) => (
        <g key={i} data-pen={stroke.pen}>
          <path className="ink-edge" d={strokePath(stroke)} />
          <path className="ink-stroke" d={strokePath(stroke)} />
        </g>
      ))}
    </svg>
  );
}
