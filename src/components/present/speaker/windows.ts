import { NOT_PRESENTING } from '../../../state/slices/present';
import { writeUrl } from '../../../state/urlCodec';
import { DEFAULT_STATE, type Theme, type ViewState } from '../../../state/viewState';

/** Names under which a browser finds a window again: asked for twice, it is the same one. */
export const WINDOW_NAMES = { speaker: 'resnet-atlas-speaker', wall: 'resnet-atlas-wall' } as const;

const FEATURES = 'popup,width=1280,height=720';

export function speakerAddress({ lang, present }: ViewState, theme: Theme): string {
  return addressOf({
    ...DEFAULT_STATE,
    lang,
    theme,
    view: 'present',
    present: { ...NOT_PRESENTING, scene: Math.max(1, present.scene), speaker: true },
  });
}

/** The show in the look for the last row. */
export function wallAddress({ lang, present }: ViewState): string {
  return addressOf({
    ...DEFAULT_STATE,
    lang,
    theme: 'projector',
    view: 'present',
    present: { ...NOT_PRESENTING, scene: Math.max(1, present.scene) },
  });
}

/** A window that is being closed is still found by its name; by then it is gone. The press that opens counts for longer. */
const GONE_AFTER_MS = 400;

/** Opens a window, or brings forward the one that is open. False where the browser would not. */
export function openWindow(name: string, address: string): boolean {
  const opened = open('', name, FEATURES);
  if (opened === null) return false;
  try {
    if (opened.location.href === 'about:blank') opened.location.replace(address);
    else setTimeout(() => opened.closed && openWindow(name, address), GONE_AFTER_MS);
    opened.focus();
    return true;
  } catch {
    return false; // a stranger's page has this name
  }
}

const addressOf = (state: ViewState): string => `${location.origin}${location.pathname}?${writeUrl(state)}`;
