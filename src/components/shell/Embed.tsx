import { useEffect, useRef } from 'react';
import { shortQuery } from '../../state/shortLink';
import { useMessages } from '../primitives/messages';
import { useSelected, useStore } from '../primitives/useStore';
import { useView } from '../primitives/view';
import { useShareWords } from '../primitives/sharing/useShareWords';
import { addressFor } from '../primitives/sharing/address';
import { hearHost, tellHeight } from './embed/host';
import { Notices } from './Notices';
import '../network/nothingChosen.css';
import './Embed.css';

/** One figure in somebody else's page: no frame, as high as its content, in the host's language and look where it says so. */
export function Embed({ figure }: { figure: string }) {
  const store = useStore();
  const hasFocus = useSelected(({ state }) => state.focus !== null);
  const { Figure } = useView();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => hearHost((change) => store.change(change)), [store]);
  useEffect(() => (root.current === null ? undefined : tellHeight(root.current)), []);
  return (
    <div className="embed" ref={root} data-focused={hasFocus ? '' : undefined}>
      <Notices />
      <Figure figure={figure} />
      <Foot />
    </div>
  );
}

/** Where it comes from, and where it can be changed. */
function Foot() {
  const state = useSelected((snapshot) => snapshot.state);
  const { shell } = useMessages();
  const words = useShareWords();
  const href = addressFor(shortQuery({ ...state, embed: null }, { keepsLanguage: true, keepsLook: false }));
  return (
    <p className="embed-foot">
      <a href={href} target="_blank" rel="noreferrer">
        {words?.embed.open ?? shell.appName}
      </a>
    </p>
  );
}
