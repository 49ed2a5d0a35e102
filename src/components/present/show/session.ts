import { THEMES, type Theme, type ViewState } from '../../../state/viewState';

/** What a show remembers besides the link: it lives as long as the browser's tab. */
export interface ShowSession {
  /** The look before the show. */
  theme: Theme;
  /** Links of scenes as the presenter left them, by scene id; only of scenes that keep their changes. */
  kept: Readonly<Record<string, string>>;
}

const KEY = 'resnet-atlas.show';
let session: ShowSession = readSession();
/** The state that the show was started from; gone after a reload. */
let before: ViewState | null = null;
/** The scene that was shown last, for the outline to come back to. */
let lastShown: string | null = null;

export function beginSession(state: ViewState): void {
  before = state;
  save({ theme: state.theme, kept: {} });
}

export function endSession(): { before: ViewState | null; theme: Theme } {
  const ended = { before, theme: session.theme };
  before = null;
  save({ theme: session.theme, kept: {} });
  return ended;
}

export const keptLink = (sceneId: string): string | undefined => (Object.hasOwn(session.kept, sceneId) ? session.kept[sceneId] : undefined);

/** @param link null: the scene is as written */
export function keepLink(sceneId: string, link: string | null): void {
  const { [sceneId]: _, ...others } = session.kept;
  save({ ...session, kept: link === null ? others : { ...others, [sceneId]: link } });
}

export const shownLast = (): string | null => lastShown;
export const rememberShown = (sceneId: string): void => void (lastShown = sceneId);

function save(changed: ShowSession): void {
  session = changed;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Without storage a reload shows every scene as written.
  }
}

function readSession(): ShowSession {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof ShowSession, unknown>>; // checked below
    const theme = THEMES.find((one) => one === stored.theme) ?? 'light';
    const entries = typeof stored.kept === 'object' && stored.kept !== null ? Object.entries(stored.kept) : [];
    return { theme, kept: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')) };
  } catch {
    return { theme: 'light', kept: {} };
  }
}
