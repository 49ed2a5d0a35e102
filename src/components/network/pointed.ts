import { useSyncExternalStore } from 'react';
import { focusedBlockId } from '../../state/focus';
import { Listeners } from '../../state/listeners';

/** What the pointer or the keyboard rests on, in the code or in the drawing. */
export interface Pointed {
  /** Ids of layers; from the drawing also of a block. */
  ids: ReadonlySet<string>;
  from: 'code' | 'drawing';
}

/**
 * Lives beside the view state and not in it: it changes with every movement of the pointer, belongs in no
 * link, and only what it lights is drawn again.
 */
let pointed: Pointed | null = null;
let blocks: ReadonlySet<string> = new Set();
const listeners = new Listeners();

export function pointAt(ids: readonly string[], from: Pointed['from']): void {
  if (ids.length === 0 && pointed === null) return;
  pointed = ids.length === 0 ? null : { ids: new Set(ids), from };
  blocks = new Set(ids.map((id) => focusedBlockId(id) ?? id));
  listeners.tell();
}

export function usePointed(): Pointed | null {
  return useSyncExternalStore(listeners.subscribe, () => pointed);
}

/** Whether a layer is pointed at, or anything in a block: for `data-pointed`. */
export function useIsPointed(id: string): '' | undefined {
  return useSyncExternalStore(listeners.subscribe, () =>
    pointed !== null && (pointed.ids.has(id) || blocks.has(id)) ? '' : undefined,
  );
}
