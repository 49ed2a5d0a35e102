import { useEffect, useRef } from 'react';
import type { WallWords } from '../../../content/en/wall';

/** Every key of the show. */
export function KeysDialog({ words, onClose }: { words: WallWords; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <div>
        <header>
          <h2 id="keys-title">{words.keys}</h2>
          <button type="button" className="button" onClick={onClose}>
            {words.close}
          </button>
        </header>
        <dl>
          {words.keyList.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
