import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Detail } from '../../../model/layout/folding';
import type { Box } from '../../../model/layout/orientation';

/** Zoom factors, relative to the fitted drawing, at which the drawing says less or more. */
const STAGE_BELOW = 0.9;
const LAYER_ABOVE = 2.1;
const MAX_ZOOM = 6;
/** One step out of the fitted drawing: it says less, and stays as large. */
const MIN_ZOOM = 0.7;
const STEP = 1.35;

export interface Zoom extends ZoomMoves {
  svg: RefObject<SVGSVGElement | null>;
  /** The group that moves. */
  scene: RefObject<SVGGElement | null>;
  detail: Detail;
}

export interface ZoomMoves {
  zoomIn: () => void;
  zoomOut: () => void;
  showAll: () => void;
  panBy: (dx: number, dy: number) => void;
  /** Moves as little as brings the box into view; the box is in the drawing's px. */
  reveal: (box: Box) => void;
}

interface View {
  /** Size of the window on the drawing, CSS px. */
  width: number;
  height: number;
  /** Size of the drawing at zoom 1, CSS px. */
  contentWidth: number;
  contentHeight: number;
  /** CSS px per px of the drawing at zoom 1. */
  scale: number;
}

/** Wheel, pinch, drag, buttons and keys over d3-zoom; the scene's transform is set without React. */
export function useZoom(view: View): Zoom {
  const svg = useRef<SVGSVGElement>(null);
  const scene = useRef<SVGGElement>(null);
  const transform = useRef<ZoomTransform>(zoomIdentity);
  const [detail, setDetail] = useState<Detail>('block');
  const { scale } = view;
  const offset = Math.max(0, (view.width - view.contentWidth) / 2);
  const apply = useCallback(() => {
    const { x, y, k } = transform.current;
    const moved = k < 1 ? '' : `translate(${x} ${y}) scale(${k}) `;
    scene.current?.setAttribute('transform', `${moved}translate(${offset} 0) scale(${scale})`);
  }, [scale, offset]);
  const behaviour = useMemo(
    () => zoom<SVGSVGElement, unknown>().scaleExtent([MIN_ZOOM, MAX_ZOOM]).filter(isForZoom).clickDistance(4),
    [],
  );

  useEffect(() => {
    if (svg.current === null) return;
    const selection = select(svg.current).call(behaviour).on('dblclick.zoom', null);
    const element = svg.current;
    const panSideways = (event: WheelEvent) => {
      const dx = event.shiftKey ? event.deltaX + event.deltaY : event.deltaX;
      if (
        event.ctrlKey ||
        !isSideways(event) ||
        !(element.hasAttribute('data-wide') || element.hasAttribute('data-zoomed'))
      )
        return;
      event.preventDefault();
      behaviour.translateBy(selection, -dx / transform.current.k, 0);
    };
    element.addEventListener('wheel', panSideways, { passive: false });
    return () => {
      selection.on('.zoom', null);
      element.removeEventListener('wheel', panSideways);
    };
  }, [behaviour]);

  useLayoutEffect(() => {
    behaviour.on('zoom', (event: { transform: ZoomTransform }) => {
      transform.current = event.transform;
      svg.current?.toggleAttribute('data-zoomed', event.transform.k > 1);
      setDetail(detailAt(event.transform.k));
      apply();
    });
    apply();
  }, [behaviour, apply]);

  useLayoutEffect(() => {
    behaviour
      .extent([
        [0, 0],
        [view.width, view.height],
      ])
      .translateExtent([
        [0, 0],
        [Math.max(view.width, view.contentWidth), Math.max(view.height, view.contentHeight)],
      ]);
    clampToView(svg, behaviour);
  }, [behaviour, view.width, view.height, view.contentWidth, view.contentHeight]);

  return { svg, scene, detail, ...useMoves(svg, transform, behaviour, view) };
}

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;

function useMoves(
  svg: RefObject<SVGSVGElement | null>,
  transform: RefObject<ZoomTransform>,
  behaviour: Behaviour,
  view: View,
) {
  const { width, height, contentWidth, scale } = view;
  return useMemo(() => {
    const move = (act: (selection: ReturnType<typeof select<SVGSVGElement, unknown>>) => void) => {
      if (svg.current !== null) act(select(svg.current));
    };
    return {
      zoomIn: () => move((s) => behaviour.scaleBy(s, STEP)),
      zoomOut: () => move((s) => behaviour.scaleBy(s, 1 / STEP)),
      showAll: () => move((s) => behaviour.transform(s, zoomIdentity)),
      panBy: (dx: number, dy: number) =>
        move((s) => behaviour.translateBy(s, dx / transform.current.k, dy / transform.current.k)),
      reveal: (box: Box) => {
        const { x, y, k } = transform.current;
        const offset = Math.max(0, (width - contentWidth) / 2);
        const dx = shiftInto(x + (offset + box.x * scale) * k, box.width * k * scale, width);
        const dy = shiftInto(y + box.y * k * scale, box.height * k * scale, height);
        if (dx !== 0 || dy !== 0) move((s) => behaviour.translateBy(s, dx / k, dy / k));
      },
    };
  }, [svg, transform, behaviour, width, height, contentWidth, scale]);
}

/** A move of nothing makes d3 hold the transform to its new extent. */
function clampToView(svg: RefObject<SVGSVGElement | null>, behaviour: Behaviour) {
  if (svg.current !== null) behaviour.translateBy(select(svg.current), 0, 0);
}

const MARGIN_PX = 24;

/** How far a span must move to lie within [0, size], with a margin. */
function shiftInto(start: number, length: number, size: number): number {
  if (length + 2 * MARGIN_PX > size)
    return start < MARGIN_PX && start + length > size - MARGIN_PX ? 0 : MARGIN_PX - start;
  if (start < MARGIN_PX) return MARGIN_PX - start;
  return Math.min(0, size - MARGIN_PX - (start + length));
}

function detailAt(k: number): Detail {
  if (k < STAGE_BELOW) return 'stage';
  return k > LAYER_ABOVE ? 'layer' : 'block';
}

/**
 * The page keeps what it needs for itself: a wheel that would only shrink the fitted drawing scrolls the
 * page (Ctrl zooms always), and one finger pans only a drawing that is zoomed in.
 */
function isForZoom(this: SVGSVGElement, event: Event): boolean {
  const isZoomed = this.hasAttribute('data-zoomed');
  if (event instanceof WheelEvent)
    return !isSideways(event) && (event.ctrlKey || event.metaKey || isZoomed || event.deltaY < 0);
  if ('touches' in event) return isZoomed || (event as TouchEvent).touches.length > 1 || this.hasAttribute('data-wide'); // only a touch event has touches
  return !(event instanceof MouseEvent) || event.button === 0;
}

/** A wheel tilted, a trackpad swept across, or Shift held: a pan, not a zoom. */
function isSideways(event: WheelEvent): boolean {
  return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}
