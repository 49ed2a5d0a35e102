import { describe, expect, test } from 'vitest';
import { languageFor, readDeviceSettings, writeDeviceSettings } from './deviceSettings';

const holding = (text: string | null) => ({ getItem: () => text });

/** As some browsers do in private windows, or with their storage switched off. */
const closed = {
  getItem: (): string => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: (): void => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('what the device remembers', () => {
  test('comes back as it was written', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    writeDeviceSettings(storage, { lang: 'zh-CN', theme: 'projector' });
    expect(readDeviceSettings(storage)).toEqual({ lang: 'zh-CN', theme: 'projector' });
  });

  test.each<[string, string | null, object]>([
    ['nothing', null, {}],
    ['an empty text', '', {}],
    ['no JSON', '{lang:', {}],
    ['null', 'null', {}],
    ['a number', '7', {}],
    ['a list', '["en"]', {}],
    ['a language that there is not', '{"lang":"fr","theme":"dark"}', { theme: 'dark' }],
    ['a look of another kind', '{"lang":"en","theme":7}', { lang: 'en' }],
    ['a name that every object has', '{"lang":"toString","theme":"__proto__"}', {}],
    ['more than is asked', '{"lang":"en","theme":"light","model":"x"}', { lang: 'en', theme: 'light' }],
  ])('%s in the storage', (_, text, settings) => {
    expect(readDeviceSettings(holding(text))).toEqual(settings);
  });

  test('a storage that is closed or absent costs the setting, not the page', () => {
    expect(readDeviceSettings(closed)).toEqual({});
    expect(readDeviceSettings(null)).toEqual({});
    expect(() => writeDeviceSettings(closed, { lang: 'en' })).not.toThrow();
    expect(() => writeDeviceSettings(null, { lang: 'en' })).not.toThrow();
  });
});

describe('the language of a first visit', () => {
  test.each<[preferred: string[], lang: string]>([
    [['zh-CN'], 'zh-CN'],
    [['zh-TW'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-Hant-HK'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['ZH-cn'], 'zh-CN'],
    [['en-GB'], 'en'],
    [['en'], 'en'],
    [['fr'], 'en'],
    [['fr-FR', 'zh-CN', 'en'], 'zh-CN'],
    [['de', 'en-US', 'zh-CN'], 'en'],
    [['en-US', 'zh-CN'], 'en'],
    [[], 'en'],
    // Zhuang and a language whose code begins with "en" are neither.
    [['zha', 'enm', 'zh'], 'zh-CN'],
  ])('of a browser that prefers %j is %s', (preferred, lang) => {
    expect(languageFor(preferred)).toBe(lang);
  });
});
