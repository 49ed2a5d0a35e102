import { useId, useMemo, useState } from 'react';
import type { Glossary } from '../../../content/en/glossary';
import { TERM_IDS, termAnchor, type TermId, TERMS } from '../../../content/glossary/terms';
import type { Language } from '../../../state/viewState';
import { useLanguage } from '../../primitives/messages';
import { Sentence } from '../Sentence';
import { useGlossary } from '../useLoaded';
import { usePageAnchor } from '../usePageAnchor';
import { TaughtLink } from './TaughtLink';
import './Glossary.css';

/** Every term of the course, in the order of the language on screen, with its name in the other. */
export function GlossaryPage() {
  const lang = useLanguage();
  const words = useGlossary();
  const [sought, seek] = useState('');
  const id = useId();
  const ordered = useMemo(() => termsInOrder(lang), [lang]);
  usePageAnchor(words !== null);
  if (words === null) return <div aria-busy="true" />;
  const found = ordered.filter((term) => says(term, sought, words));
  return (
    <>
      <div className="glossary-search">
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          className="number-input"
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
        <span role="status">{words.found(found.length, TERM_IDS.length)}</span>
      </div>
      <dl className="glossary">
        {found.map((term) => (
          <Entry key={term} id={term} lang={lang} words={words} />
        ))}
      </dl>
    </>
  );
}

function Entry({ id, lang, words }: { id: TermId; lang: Language; words: Glossary }) {
  const other: Language = lang === 'en' ? 'zh-CN' : 'en';
  return (
    <div id={termAnchor(id)} tabIndex={-1} className="glossary-entry">
      <dt>
        {TERMS[id][lang]}
        <span lang={other}>{TERMS[id][other]}</span>
      </dt>
      <dd>
        <Sentence text={words.definitions[id]} /> <TaughtLink id={id} words={words} />
      </dd>
    </div>
  );
}

/** By the alphabet; Chinese by pinyin. */
function termsInOrder(lang: Language): TermId[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return TERM_IDS.toSorted((a, b) => compare(TERMS[a][lang], TERMS[b][lang]));
}

/** Whether a term's names or its definition hold what is sought. */
function says(id: TermId, sought: string, words: Glossary): boolean {
  const texts = [TERMS[id].en, TERMS[id]['zh-CN'], id, words.definitions[id]];
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  return texts.some((text) => plain(text).includes(plain(sought).trim()));
}
