import { useEffect, useState } from 'react';
import { CheckIcon, CopyIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';

const SHOWN_MS = 2500;

/** Puts a text on the clipboard and says whether it could. */
export function CopyButton({ text }: { text: string }) {
  const { code } = useMessages();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <button type="button" className="button" aria-label={code.copy} onClick={() => void copy()}>
        {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
        <span className="button-text">{outcome === 'copied' ? code.copied : code.copy}</span>
      </button>
      <span role="status" className={outcome === 'failed' ? 'code-failed' : 'visually-hidden'}>
        {outcome === 'copied' && code.copied}
        {outcome === 'failed' && code.copyFailed}
      </span>
    </>
  );
}
