import type { Note } from '../../state/notes';
import { type ByLanguage, useByLanguage } from './useByLanguage';
import type { problems as english } from '../../content/en/problems';

/** Most pages have nothing to say: the sentences come with the first that has. */
const SENTENCES: ByLanguage<typeof english> = {
  en: () => import('../../content/en/problems').then(({ problems }) => problems),
  'zh-CN': () => import('../../content/zh-CN/problems').then(({ problems }) => problems),
};

/** A note in the language on screen. */
export function NoteSentence({ note }: { note: Note }) {
  const sentences = useByLanguage(SENTENCES);
  const say = sentences?.[note.code] as ((note: Note) => string) | undefined; // the table pairs each code with its own sentence
  return say?.(note);
}
