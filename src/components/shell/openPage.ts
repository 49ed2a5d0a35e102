import { en, type Messages } from '../../content/en';
import { languageFor, readDeviceSettings } from '../../state/deviceSettings';
import { Store } from '../../state/store';
import { readUrl } from '../../state/urlCodec';
import { DEFAULT_STATE, type Language, type ViewState } from '../../state/viewState';
import { followStore, mendAddress } from './addressBar';

export interface Page {
  store: Store;
  messages: Messages;
}

/** Reads the address and the device's settings, and loads the words before the first picture. */
export async function openPage(): Promise<Page> {
  const { state, notes } = readUrl(location.search, deviceDefaults());
  mendAddress({ state, notes });
  const store = new Store(state, notes);
  document.documentElement.dataset['theme'] = state.theme; // before the first picture, or a dark page flashes white
  followStore(store, deviceDefaults());
  return { store, messages: await loadMessages(state.lang) };
}

/** English is in the first download; other languages come when they are wanted. */
export async function loadMessages(lang: Language): Promise<Messages> {
  return lang === 'zh-CN' ? (await import('../../content/zh-CN')).zhCN : en;
}

function deviceDefaults(): ViewState {
  const settings = readDeviceSettings(deviceStorage());
  return {
    ...DEFAULT_STATE,
    lang: settings.lang ?? languageFor(navigator.languages),
    theme: settings.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  };
}

/** Null where the browser refuses storage outright. */
export function deviceStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
