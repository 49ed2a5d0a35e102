import { CheckIcon, CopyIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import { useCopy } from '../../primitives/useCopy';

/** Puts a text on the clipboard and says whether it could. */
export function CopyButton({ text }: { text: string }) {
  const { code } = useMessages();
  const [outcome, copy] = useCopy();
  return (
    <>
      <button type="button" className="button" aria-label={code.copy} onClick={() => copy(text)}>
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
