import type { ReactNode } from 'react';
import { termAnchor, type TermId, TERMS } from '../../../content/glossary/terms';
import { useLanguage, useMessages } from '../../primitives/messages';
import { Popover } from '../../primitives/Popover';
import { PageLink } from '../PageLink';
import { Sentence } from '../Sentence';
import { useGlossary } from '../useLoaded';
import './Term.css';

/** A term of the prose: pressed, it says what it means. */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  return (
    <Popover as="span" buttonClass="term" className="term-panel" label={children}>
      {(close) => <Definition id={id} onGo={close} />}
    </Popover>
  );
}

function Definition({ id, onGo }: { id: TermId; onGo: () => void }) {
  const lang = useLanguage();
  const { learn } = useMessages();
  const words = useGlossary();
  const other = lang === 'en' ? 'zh-CN' : 'en';
  return (
    <span role="status" aria-busy={words === null}>
      <span className="term-names">
        <b>{TERMS[id][lang]}</b> <span lang={other}>{TERMS[id][other]}</span>
      </span>
      <span className="term-meaning">{words !== null && <Sentence text={words.definitions[id]} />}</span>
      <PageLink course={{ page: 'glossary' }} anchor={termAnchor(id)} className="course-link" onGo={onGo}>
        {learn.inGlossary}
      </PageLink>
    </span>
  );
}
