import { readShared } from '../../../state/show/readShared';
import type { Shared } from '../../../state/show/shared';
import { rememberedShow } from './session';

const KEY = 'resnet-atlas.show';
let isFirst = true;

/** The state of the show that this tab was in before it was reloaded; null where it comes anew. */
export function takenUp(): Shared | null {
  const isReloaded =
    isFirst && performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type !== 'navigate');
  isFirst = false;
  if (!isReloaded) return null;
  try {
    const shared = readShared(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return shared?.session.id === rememberedShow() ? shared : null;
  } catch {
    return null;
  }
}

export function keepShared(shared: Shared): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(shared));
  } catch {
    // Without storage the windows keep in step as long as one of them is open.
  }
}
