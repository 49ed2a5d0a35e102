import { choiceRow } from './row';
import type { Slice } from './slice';
import { VIEW_IDS, type ViewId } from './viewIds';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export const THEMES = ['light', 'dark', 'projector'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

/** What the page has around its view. */
export interface FrameFields {
  view: ViewId;
  lang: Language;
  theme: Theme;
}

/** Language and look are the reader's own: no teacher holds them. */
export const frameSlice = {
  rows: {
    view: choiceRow('view', VIEW_IDS, 'explore', { control: 'views', isPlace: true, isAlwaysWritten: true }),
    lang: choiceRow('lang', LANGUAGES, 'en', { control: null, isAlwaysWritten: true }),
    theme: choiceRow('theme', THEMES, 'light', { control: null, isAlwaysWritten: true }),
  },
} satisfies Slice<FrameFields>;
