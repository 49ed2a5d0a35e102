import { useEffect, useState } from 'react';
import { useMessages } from '../primitives/messages';
import { useSnapshot } from '../primitives/useStore';
import { CheckIcon, LinkIcon } from '../primitives/icons';
import { linkTo } from './addressBar';

type Outcome = 'none' | 'copied' | 'failed';
const SHOWN_MS = 2500;

export function CopyLinkButton() {
  const { state } = useSnapshot();
  const { shell } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(linkTo(state)) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <button type="button" className="button" aria-label={shell.copyLink} onClick={() => void copy()}>
        {outcome === 'copied' ? <CheckIcon /> : <LinkIcon />}
        <span className="button-text">{outcome === 'copied' ? shell.linkCopied : shell.copyLink}</span>
      </button>
      <span role="status" className={outcome === 'failed' ? 'header-status' : 'visually-hidden'}>
        {outcome === 'copied' && shell.linkCopied}
        {outcome === 'failed' && shell.copyFailed}
      </span>
    </>
  );
}
