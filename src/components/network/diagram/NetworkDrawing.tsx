import {
  type CSSProperties,
  type PointerEvent,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Detail } from '../../../model/layout/folding';
import type { NetworkLayout } from '../../../model/layout/layoutTypes';
import { layOutNetwork } from '../../../model/layout/networkLayout';
import type { Orientation } from '../../../model/layout/orientation';
import { focusedBlockId } from '../../../state/focus';
import { useMessages } from '../../primitives/messages';
import { useStore } from '../../primitives/useStore';
import type { ShownNetwork } from '../shownNetwork';
import { pointAt } from '../pointed';
import { fittedScale, labelScale } from './fittedScale';
import { NetworkScene } from './NetworkScene';
import { type Fit, PictureRoom } from './room';
import { useShownDrawing } from './shownDrawings';
import { useDiagramKeys } from './useDiagramKeys';
import { useTextScale } from './useTextScale';
import { useWholeOnPaper } from './useWholeOnPaper';
import { useZoom, type ZoomMoves } from './useZoom';
import { ZoomButtons } from './ZoomButtons';

interface Props {
  network: ShownNetwork;
  /** CSS px that the drawing may use. */
  width: number;
  orientation: Orientation;
  focus: string | null;
  openedBlockId: string | null;
  /** Indices of the stages that the two compared networks do not share; -1 stem, stage count head. */
  differing: ReadonlySet<number>;
  /** Two networks side by side share it. */
  fit: Fit;
  /** Absent on a drawing that is only looked at. */
  onOpen?: (blockId: string | null) => void;
  isMain: boolean;
}

const MIN_HEIGHT_PX = 160;

export function NetworkDrawing({
  network,
  width,
  orientation,
  focus,
  openedBlockId,
  differing,
  fit,
  onOpen,
  isMain,
}: Props) {
  const store = useStore();
  const { diagram } = useMessages();
  const [unfoldedStages, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [detail, setDetail] = useState<Detail>('block');
  // "Show the whole network" shows it all, however small, until another network or another fold asks for its own size.
  const [wholeOf, setWholeOf] = useState<object | null>(null);
  const selectedBlockId = focusedBlockId(focus);
  const textScale = useTextScale();
  const { stretch } = fit;
  const blockLayout = useMemo(
    () =>
      layOutNetwork(network.graph, {
        orientation,
        detail: 'block',
        unfoldedStages,
        selectedBlockId,
        openedBlockId,
        textScale,
        stretch,
      }),
    [network, orientation, unfoldedStages, selectedBlockId, openedBlockId, textScale, stretch],
  );
  // The picture keeps its height when it says less, so that nothing below it moves.
  const isWhole = wholeOf === blockLayout;
  const blockScale = isWhole
    ? Math.min(1, width / blockLayout.width)
    : Math.min(fit.scale, fittedScale(blockLayout, width, fit.scale), fit.height / blockLayout.height);
  const height = Math.max(blockLayout.height * blockScale, isWhole ? MIN_HEIGHT_PX : 0);
  const layout = useMemo(
    () =>
      detail === 'stage'
        ? layOutNetwork(network.graph, {
            orientation,
            detail,
            unfoldedStages,
            selectedBlockId,
            openedBlockId: null,
            textScale,
            stretch,
          })
        : blockLayout,
    [blockLayout, network, orientation, detail, unfoldedStages, selectedBlockId, textScale, stretch],
  );
  const scale = detail === 'stage' ? Math.min(width / layout.width, height / layout.height) : blockScale;
  const view = { width, height, contentWidth: layout.width * scale, contentHeight: layout.height * scale, scale };
  const { svg, scene, ...moves } = useZoom(view);
  usePlaced(scene, scale, Math.max(0, (width - view.contentWidth) / 2));
  useWholeOnPaper({ svg, scene }, view);
  useShownDrawing(network, scene, orientation);
  if (moves.detail !== detail) setDetail(moves.detail);
  const showAll = () => {
    moves.showAll();
    if (blockLayout.width * blockScale > width) setWholeOf(blockLayout);
  };
  const zoom = { ...moves, showAll };

  const select = (id: string | null) => store.change({ focus: id });
  const toggleFold = (stageIndex: number) => setUnfolded(toggled(unfoldedStages, stageIndex));
  const open = (id: string) => {
    select(id);
    onOpen?.(openedBlockId === id ? null : id);
  };
  const keys = useDiagramKeys({
    layout,
    focus,
    openedBlockId,
    select,
    open,
    close: () => onOpen?.(null),
    unfold: toggleFold,
    zoom,
  });
  const focusRing = useFollowFocus(focus, layout, zoom);
  const isWide = layout.width * scale > width + 1;
  return (
    <div
      className="drawing"
      role="group"
      aria-label={diagram.title(network.name)}
      onKeyDown={isMain ? keys : undefined}
      ref={focusRing}
    >
      <svg
        ref={svg}
        width={width}
        height={height}
        className="drawing-svg"
        {...(isMain ? POINTING : {})}
        style={
          { '--label-scale': labelScale(blockScale) } as CSSProperties /* custom properties are not among its keys */
        }
        data-detail={detail}
        data-wide={isWide ? '' : undefined}
      >
        <g ref={scene}>
          <NetworkScene
            network={network}
            layout={layout}
            differing={differing}
            focus={focus}
            actions={isMain ? { select, open, unfold: toggleFold } : undefined}
          />
        </g>
      </svg>
      {isMain && <ZoomButtons zoom={zoom} />}
    </div>
  );
}

/** The code beside follows the pointer. */
const POINTING = {
  onPointerOver: ({ target }: PointerEvent) => {
    const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null;
    pointAt(id == null ? [] : [id], 'drawing');
  },
  onPointerLeave: () => pointAt([], 'drawing'),
};

function toggled(set: ReadonlySet<number>, member: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** Tells the room, if there is one, where the drawing stands. */
function usePlaced(scene: RefObject<SVGGElement | null>, scale: number, offset: number) {
  const room = useContext(PictureRoom);
  useLayoutEffect(() => {
    if (scene.current !== null) room?.placed(scene.current, { scale, offset });
  }, [room, scene, scale, offset]);
}

/** Brings the selection into view, and the keyboard's focus with it when the diagram has it. */
function useFollowFocus(focus: string | null, layout: NetworkLayout, zoom: ZoomMoves) {
  const container = useRef<HTMLDivElement>(null);
  const blockId = focusedBlockId(focus);
  useEffect(() => {
    const selected = layout.blocks.find(({ block }) => block.id === blockId);
    if (selected !== undefined) zoom.reveal(selected.box);
    const hasFocus = container.current?.contains(document.activeElement) === true;
    const target =
      focus === null ? null : container.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(focus)}"]`);
    if (hasFocus && target != null && target !== document.activeElement) target.focus({ preventScroll: true });
    // Only a new selection moves the view; a new layout keeps it where the person left it.
  }, [focus]); // eslint-disable-line react-hooks/exhaustive-deps
  return container;
}
