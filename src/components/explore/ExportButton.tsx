import { deferred } from '../primitives/deferred';
import { DownloadIcon } from '../primitives/icons';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import type { ShownNetwork } from '../network/shownNetwork';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

const Menu = deferred(() => import('./export/ExportMenu').then((m) => m.ExportMenu), <Waiting />);

/** Saves or copies the network on screen as picture, table or data; its code comes after the picture. */
export function ExportButton(props: Props) {
  const { shell } = useMessages();
  return (
    <PanelBoundary name={shell.exportMenu}>
      <Menu.Component {...props} />
    </PanelBoundary>
  );
}

function Waiting() {
  const { shell } = useMessages();
  return (
    <button type="button" className="button button-icon" aria-label={shell.exportMenu} disabled>
      <DownloadIcon />
    </button>
  );
}
