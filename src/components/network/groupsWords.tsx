import { createContext, type ReactNode, useContext } from 'react';
import type { GroupsWords } from '../../content/en/groups';
import type { Language } from '../../state/viewState';
import { type ByLanguage, preloadByLanguage, useByLanguage } from '../primitives/useByLanguage';

const WORDS: ByLanguage<GroupsWords> = {
  en: () => import('../../content/en/groups').then(({ groups }) => groups),
  'zh-CN': () => import('../../content/zh-CN/groups').then(({ groups }) => groups),
};

const Context = createContext<GroupsWords | null>(null);

/** Around pictures of convolutions and paths: their words are many, and come when the first such picture does. */
export function WithGroupsWords({ waiting = null, children }: { waiting?: ReactNode; children: ReactNode }) {
  const words = useByLanguage(WORDS);
  return words === null ? waiting : <Context value={words}>{children}</Context>;
}

export const preloadGroupsWords = (lang: Language) => preloadByLanguage(WORDS, lang);

export function useGroupsWords(): GroupsWords {
  const words = useContext(Context);
  if (words === null) throw new Error('pictures of convolutions and paths stand inside WithGroupsWords');
  return words;
}
