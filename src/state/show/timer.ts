import { type Deck, plannedMinutes } from '../deck/deck';
import type { Timer } from './shared';

export function elapsedMs({ startedAt, countedMs }: Timer, now: number): number {
  return countedMs + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

export function started(timer: Timer, now: number): Timer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

export function paused(timer: Timer, now: number): Timer {
  return { startedAt: null, countedMs: elapsedMs(timer, now) };
}

/** From nought; it runs on if it ran. */
export function reset({ startedAt }: Timer, now: number): Timer {
  return { startedAt: startedAt === null ? null : now, countedMs: 0 };
}

export interface Against {
  /** Minutes planned up to and with the scene. */
  planned: number;
  /** Whole minutes that the lecture has in hand, negative where it is late; 0 within the scene's own time. */
  ahead: number;
}

/** Time against plan; null where no scene so far plans any. The scene's own minutes may be used: neither late nor early within them. */
export function againstPlan(deck: Deck, place: number, ms: number): Against | null {
  const planned = plannedMinutes(deck, place);
  if (planned === 0) return null;
  const minutes = ms / 60_000;
  const before = plannedMinutes(deck, place - 1);
  const ahead = minutes < before ? Math.floor(before - minutes) : -Math.floor(Math.max(0, minutes - planned));
  return { planned, ahead: ahead === 0 ? 0 : ahead };
}
