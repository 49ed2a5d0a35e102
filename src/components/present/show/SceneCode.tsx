import { useEffect, useRef } from 'react';
import { shortQuery } from '../../../state/shortLink';
import { CloseIcon } from '../../primitives/icons';
import { Qr } from '../../primitives/Qr';
import { addressFor } from '../../primitives/sharing/address';
import { ShortAddress } from '../../primitives/sharing/ShortAddress';
import { useShareWords } from '../../primitives/sharing/useShareWords';
import { useSelected } from '../../primitives/useStore';
import './SceneCode.css';

/** What is on the wall, for the phones in the room: as large a code as fits, and the address to type. */
export function SceneCode({ onClose }: { onClose: () => void }) {
  const state = useSelected((snapshot) => snapshot.state);
  const words = useShareWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const isReady = words !== null;
  useEffect(() => {
    if (isReady) dialog.current?.showModal();
  }, [isReady]);
  if (words === null) return null;
  const link = addressFor(shortQuery(state, { keepsLanguage: true, keepsLook: false }));
  return (
    <dialog ref={dialog} className="scene-code" aria-label={words.link.qr} onClose={onClose} closedby="any">
      <div className="scene-code-body">
        <Qr text={link} label={words.link.qr} />
        <output aria-label={words.link.address}>
          <ShortAddress address={link} />
        </output>
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
    </dialog>
  );
}
