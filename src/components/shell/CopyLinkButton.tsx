import { useMessages } from '../primitives/messages';
import { useCopy } from '../primitives/useCopy';
import { useSnapshot } from '../primitives/useStore';
import { CheckIcon, LinkIcon } from '../primitives/icons';
import { linkTo } from './addressBar';

export function CopyLinkButton() {
  const { state } = useSnapshot();
  const { shell } = useMessages();
  const [outcome, copy] = useCopy();
  return (
    <>
      <button type="button" className="button" aria-label={shell.copyLink} onClick={() => copy(linkTo(state))}>
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
