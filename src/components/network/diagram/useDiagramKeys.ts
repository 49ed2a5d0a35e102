import type { KeyboardEvent } from 'react';
import type { NetworkLayout } from '../../../model/layout/layoutTypes';
import { focusedBlockId } from '../../../state/focus';
import type { ZoomMoves } from './useZoom';

interface Options {
  layout: NetworkLayout;
  focus: string | null;
  openedBlockId: string | null;
  select: (id: string) => void;
  open: (id: string) => void;
  close: () => void;
  unfold: (stageIndex: number) => void;
  zoom: ZoomMoves;
}

const PAN_PX = 80;

/**
 * Along the flow: the next or previous block, and within a folded run one block at a time. Across it: into
 * the layers of an opened block and out again. Page keys go from stage to stage.
 */
export function useDiagramKeys(options: Options) {
  const { layout, focus, openedBlockId, select, open, close, unfold, zoom } = options;
  const blockId = focusedBlockId(focus);
  const drawn = layout.blocks.find((b) => b.block.id === blockId);
  const layerIds = layout.blocks.find((b) => b.block.id === openedBlockId)?.opened?.layers.map((l) => l.id) ?? [];
  const isInLayers = focus !== null && layerIds.includes(focus);
  const isRight = layout.orientation === 'right';

  const step = (by: number) => {
    if (isInLayers) return select(layerIds[clamp(layerIds.indexOf(focus) + by, layerIds.length)]!); // clamped
    const ids = allStops(layout);
    const current = ids.indexOf(blockId ?? focus ?? '');
    select(ids[clamp(current + by, ids.length)]!); // clamped
  };
  const stage = (by: number) => {
    const firsts = layout.blocks.filter((b) => b.block.blockIndex === 0);
    const current = drawn?.block.stageIndex ?? 0;
    select(firsts[clamp(current + by, firsts.length)]!.block.id); // every stage has a first block
  };
  const enterLayers = () => {
    if (layerIds.length === 0 || isInLayers) return;
    select(layerIds[0]!); // not empty
  };
  const leave = () => {
    if (isInLayers && blockId !== null) select(blockId);
    else close();
  };
  const enter = () => {
    if (drawn === undefined) return;
    if (drawn.count > 1) unfold(drawn.block.stageIndex);
    else open(drawn.block.id);
  };

  const actions: Record<string, (() => void) | undefined> = {
    [isRight ? 'ArrowRight' : 'ArrowDown']: () => step(1),
    [isRight ? 'ArrowLeft' : 'ArrowUp']: () => step(-1),
    [isRight ? 'ArrowDown' : 'ArrowRight']: enterLayers,
    [isRight ? 'ArrowUp' : 'ArrowLeft']: () => isInLayers && leave(),
    Home: () => select(allStops(layout)[0]!), // a network has layers
    End: () => select(allStops(layout).at(-1)!),
    PageDown: () => stage(1),
    PageUp: () => stage(-1),
    Enter: enter,
    ' ': enter,
    Escape: leave,
    '+': zoom.zoomIn,
    '=': zoom.zoomIn,
    '-': zoom.zoomOut,
    '0': zoom.showAll,
  };
  const pans: Record<string, [number, number]> = {
    ArrowRight: [-PAN_PX, 0],
    ArrowLeft: [PAN_PX, 0],
    ArrowUp: [0, PAN_PX],
    ArrowDown: [0, -PAN_PX],
  };

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isButton(event.target)) return;
    const pan = event.shiftKey ? pans[event.key] : undefined;
    const action = pan === undefined ? actions[event.key] : () => zoom.panBy(...pan);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}

/** What the arrows stop at: the stem's layers, every block (those inside folded runs too), the head's layers. */
function allStops(layout: NetworkLayout): string[] {
  const blocks = layout.blocks.flatMap(({ block, count }) =>
    Array.from({ length: count }, (_, i) => `layer${block.stageIndex + 1}.${block.blockIndex + i}`),
  );
  const endIds = (part: 'stem' | 'head') => layout.ends.filter((end) => end.part === part).map((end) => end.id);
  return [...endIds('stem'), ...blocks, ...endIds('head')];
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, [data-own-keys]') !== null;
}

function clamp(index: number, length: number): number {
  return Math.min(length - 1, Math.max(0, index));
}
