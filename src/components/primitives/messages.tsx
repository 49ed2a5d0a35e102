import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Messages } from '../../content/en';
import type { Language } from '../../state/viewState';

export interface Words {
  lang: Language;
  messages: Messages;
}

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ lang, messages, children }: Words & { children: ReactNode }) {
  const words = useMemo(() => ({ lang, messages }), [lang, messages]); // or every change would draw every word again
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The interface's words in the language on screen. */
export function useMessages(): Messages {
  return useWords().messages;
}

export function useLanguage(): Language {
  return useWords().lang;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('components stand inside a WordsProvider');
  return words;
}
