import { useState } from 'react';
import { deferred } from '../primitives/deferred';
import { ShareIcon } from '../primitives/icons';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';

const ShareDialog = deferred(() => import('./share/ShareDialog').then((m) => m.ShareDialog)).Component;

/** Opens what there is for handing the page to others; its code comes with the first press. */
export function ShareButton() {
  const { shell } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-icon"
        aria-label={shell.share}
        title={shell.share}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <ShareIcon />
      </button>
      {isOpen && (
        <PanelBoundary name={shell.share}>
          <ShareDialog onClose={() => setOpen(false)} />
        </PanelBoundary>
      )}
    </>
  );
}
