import { readUrl, writeUrl } from '../../../state/urlCodec';
import { THEMES, type Theme, type ViewState } from '../../../state/viewState';

/** What a tab remembers of its show besides the link, as long as it is open. */
interface TabSession {
  /** The look before the show; null where the show began with the page. */
  theme: Theme | null;
  /** The link of the state before it. */
  before: string | null;
  /** The show that this tab takes part in, so that a reload takes it up. */
  show: string | null;
}

const KEY = 'resnet-atlas.show';
const NONE: TabSession = { theme: null, before: null, show: null };
let session: TabSession = readSession();
/** The scene that was shown last, for the outline to come back to. */
let lastShown: string | null = null;

export function beginSession(state: ViewState): void {
  save({ ...NONE, theme: state.theme, before: writeUrl(state) });
}

/** The state before the show in the look that it had then; null where the page began with the show. */
export function endSession(state: ViewState): { before: ViewState | null; theme: Theme } {
  const { before, theme } = session;
  save(NONE);
  return { before: before === null ? null : readUrl(before, state).state, theme: theme ?? state.theme };
}

/** The look for a window that belongs to the show and is no wall. */
export const lookBefore = (): Theme | null => session.theme;
export const rememberedShow = (): string | null => session.show;
export function rememberShow(id: string | null): void {
  if (id !== session.show) save({ ...session, show: id });
}

export const shownLast = (): string | null => lastShown;
export const rememberShown = (sceneId: string): void => void (lastShown = sceneId);

function save(changed: TabSession): void {
  session = changed;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Without storage a reload begins a show of its own.
  }
}

function readSession(): TabSession {
  try {
    const { theme, before, show } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<
      Record<keyof TabSession, unknown>
    >; // checked here
    return { theme: THEMES.find((one) => one === theme) ?? null, before: textOf(before), show: textOf(show) };
  } catch {
    return NONE;
  }
}

/** Hoisted: the session is read as the module loads. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
