import { useEffect, useId, useRef, useState } from 'react';
import { CloseIcon } from '../../primitives/icons';
import { Tabs } from '../../primitives/Tabs';
import { useSelected } from '../../primitives/useStore';
import { EmbedWay } from './EmbedWay';
import { LinkWay } from './LinkWay';
import { PLAIN_WISHES } from './sharedLink';
import { useShareWords } from '../../primitives/sharing/useShareWords';
import './ShareDialog.css';

const WAYS = ['link', 'embed'] as const;

/** What is on screen for others: as a link with its code, or as a part of another page. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const words = useShareWords();
  const state = useSelected((snapshot) => snapshot.state);
  const [way, setWay] = useState<(typeof WAYS)[number]>('link');
  const [wishes, setWishes] = useState(PLAIN_WISHES);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isReady = words !== null;
  useEffect(() => {
    if (isReady) dialog.current?.showModal();
  }, [isReady]);
  if (words === null) return null;
  return (
    <dialog ref={dialog} className="share" aria-labelledby={titleId} onClose={onClose} closedby="any">
      <div className="share-body">
        <header className="share-head">
          <h2 id={titleId}>{words.title}</h2>
          <button
            type="button"
            className="button button-plain button-icon"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <CloseIcon />
          </button>
        </header>
        <Tabs
          label={words.waysLabel}
          value={way}
          tabs={WAYS.map((id) => ({ id, label: words.ways[id] }))}
          onChange={setWay}
        >
          {way === 'link' ? (
            <LinkWay state={state} wishes={wishes} onWish={setWishes} words={words} />
          ) : (
            <EmbedWay state={state} words={words} />
          )}
        </Tabs>
      </div>
    </dialog>
  );
}
