import { useEffect, useState } from 'react';
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
/** The picture comes first. */
const LOAD_AFTER_MS = 4000;

/** Saves or copies the network on screen as picture, table or data; its code comes after the picture. */
export function ExportButton(props: Props) {
  const { shell } = useMessages();
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true), LOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return <PanelBoundary name={shell.exportMenu}>{isTime ? <Menu.Component {...props} /> : <Waiting />}</PanelBoundary>;
}

function Waiting() {
  const { shell } = useMessages();
  return (
    <button type="button" className="button button-icon" aria-label={shell.exportMenu} disabled>
      <DownloadIcon />
    </button>
  );
}
