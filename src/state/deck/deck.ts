/** What becomes of the presenter's changes when the scene is left. */
export const LIVE_CHOICES = ['keep', 'restore'] as const;
export type Live = (typeof LIVE_CHOICES)[number];

/** A state of the app in a lecture. */
export interface Scene {
  /** Unique within its deck. */
  id: string;
  title: string;
  /** For the speaker, in Markdown. */
  notes: string;
  /** Query of the state's link, without `?`, language, look and anything of a lecture. */
  link: string;
  live: Live;
  /** Planned minutes: more than 0, one decimal at most; null where nothing is planned. */
  minutes: number | null;
}

/** A lecture: its scenes in the order in which they are shown. */
export interface Deck {
  title: string;
  scenes: readonly Scene[];
}

/** Far beyond any lecture, and little enough for the browser's storage. */
export const DECK_LIMITS = { scenes: 200, title: 200, notes: 20_000, link: 8000, id: 64, minutes: 600 } as const;

export const EMPTY_DECK: Deck = { title: '', scenes: [] };

/** The nearest minutes that a scene can plan; null for what is no time. */
export function fitMinutes(minutes: unknown): number | null {
  if (typeof minutes !== 'number' || !(minutes > 0)) return null;
  return Math.min(DECK_LIMITS.minutes, Math.max(0.1, Math.round(minutes * 10) / 10));
}

/** Minutes planned for all scenes, or for the first ones. */
export function plannedMinutes({ scenes }: Deck, first = scenes.length): number {
  return scenes.slice(0, first).reduce((tenths, { minutes }) => tenths + Math.round((minutes ?? 0) * 10), 0) / 10;
}

/** The first of s1, s2, … that no scene has. */
export function freshId(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`s${n}`)) return `s${n}`;
}
