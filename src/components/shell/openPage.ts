import { en } from '../../content/en';
import { languageFor, readDeviceSettings } from '../../state/deviceSettings';
import { Store } from '../../state/store';
import { readUrl } from '../../state/urlCodec';
import { DEFAULT_STATE, type Language, type ViewState } from '../../state/viewState';
import type { Words } from '../primitives/messages';
import { missingModule, reloadIfThere } from '../primitives/missingModule';
import { followStore, mendAddress } from './addressBar';

export interface Page {
  store: Store;
  words: Words;
}

/** Reads the address and the device's settings, and loads the words before the first picture. */
export async function openPage(): Promise<Page> {
  const { state, notes } = readUrl(location.search, deviceDefaults());
  mendAddress({ state, notes });
  const store = new Store(state, notes);
  document.documentElement.dataset['theme'] = state.theme; // before the first picture, or a dark page flashes white
  followStore(store, deviceDefaults());
  return { store, words: await loadWords(state.lang) };
}

/** English is in the first download, and stands in for a language that does not come when it is wanted. */
export async function loadWords(lang: Language): Promise<Words> {
  const english: Words = { lang: 'en', messages: en };
  if (lang === 'en') return english;
  return import('../../content/zh-CN').then(
    ({ zhCN }): Words => ({ lang, messages: zhCN }),
    (error: unknown) => {
      const module = missingModule(error);
      if (hasFailed && module !== null) void reloadIfThere(module); // asked for again
      hasFailed = true;
      return english;
    },
  );
}

let hasFailed = false;

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
