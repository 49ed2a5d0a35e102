/** What is on the wall. */
export interface Wall {
  /** The scene, from 1. */
  place: number;
  /** Its link as the presenter changed it; null while it stands as it was left or is written. */
  link: string | null;
}

/** A stop watch; times are the device's, in ms since 1970. */
export interface Timer {
  /** Since when it runs; null while it stands. */
  startedAt: number | null;
  /** What it had counted before. */
  countedMs: number;
}

/** All that the windows of a show have in common. */
export interface ShowValues {
  wall: Wall;
  /** Links of scenes as the presenter left them, by scene id; only of scenes that keep their changes. */
  kept: Readonly<Record<string, string>>;
  isBlack: boolean;
  timer: Timer;
}

export const SHOW_KEYS = ['wall', 'kept', 'isBlack', 'timer'] as const satisfies readonly (keyof ShowValues)[];

/** A value, how many changes it has behind it, and the window that made the last. */
interface Register<T> {
  value: T;
  seq: number;
  by: string;
}

/**
 * The common state, with what it takes to agree on it: of two states the older show wins, within one show each value's
 * later change. So it does not matter in which order, or how often, the windows hear of each other's changes.
 */
export type Shared = { readonly [K in keyof ShowValues]: Register<ShowValues[K]> } & {
  /** The show: who began it, and when. */
  readonly session: { readonly id: string; readonly born: number };
};

export function beginShared(session: Shared['session'], wall: Wall): Shared {
  const first = <T>(value: T): Register<T> => ({ value, seq: 0, by: '' });
  return {
    session,
    wall: first(wall),
    kept: first({}),
    isBlack: first(false),
    timer: first({ startedAt: null, countedMs: 0 }),
  };
}

/** Later than everything that this window has heard of. */
export function changeShared(shared: Shared, change: Partial<ShowValues>, by: string): Shared {
  const seq = Math.max(...SHOW_KEYS.map((key) => shared[key].seq)) + 1;
  const changed = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, { value, seq, by }]));
  return { ...shared, ...changed };
}

/** What both agree on; the first itself where the second has nothing new. */
export function mergeShared(a: Shared, b: Shared): Shared {
  if (a.session.id !== b.session.id) return isOlder(b, a) ? b : a;
  const news = SHOW_KEYS.filter((key) => isLater(b[key], a[key]));
  return news.length === 0 ? a : { ...a, ...Object.fromEntries(news.map((key) => [key, b[key]])) };
}

export function valuesOf({ wall, kept, isBlack, timer }: Shared): ShowValues {
  return { wall: wall.value, kept: kept.value, isBlack: isBlack.value, timer: timer.value };
}

function isOlder({ session: a }: Shared, { session: b }: Shared): boolean {
  return a.born === b.born ? a.id < b.id : a.born < b.born;
}

function isLater(a: Register<unknown>, b: Register<unknown>): boolean {
  return a.seq === b.seq ? a.by > b.by : a.seq > b.seq;
}
