import { isOneOf } from '../model/lists';
import { LANGUAGES, THEMES, type Language, type Theme } from './viewState';

const STORAGE_KEY = 'resnet-atlas';

export interface DeviceSettings {
  lang?: Language;
  theme?: Theme;
}

/** What this device chose before; empty where storage is closed or holds something else. */
export function readDeviceSettings(storage: Pick<Storage, 'getItem'> | null): DeviceSettings {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(STORAGE_KEY) ?? '{}');
    const { lang, theme } = (stored ?? {}) as Record<string, unknown>; // nothing is claimed of any value
    const settings: DeviceSettings = {};
    if (isOneOf(LANGUAGES, lang)) settings.lang = lang;
    if (isOneOf(THEMES, theme)) settings.theme = theme;
    return settings;
  } catch {
    return {};
  }
}

export function writeDeviceSettings(storage: Pick<Storage, 'setItem'> | null, settings: DeviceSettings): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // A full or closed storage costs the setting, not the page.
  }
}

/** The app's language for a browser's list of languages: Chinese of any kind gets Chinese. */
export function languageFor(preferred: readonly string[]): Language {
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag));
  return first !== undefined && /^zh/i.test(first) ? 'zh-CN' : 'en';
}
