import { DownloadIcon } from '../primitives/icons';
import { useMessages } from '../primitives/messages';
import { saveFile } from '../primitives/saveFile';
import type { ShownNetwork } from '../network/shownNetwork';

/** Saves the report, the same JSON that `npm run describe` prints. */
export function ExportButton({ network }: { network: ShownNetwork }) {
  const { shell } = useMessages();
  const save = async () => {
    const { report } = await import('../../model/figures/report');
    const json = JSON.stringify(report(network.graph), null, 1);
    saveFile(new Blob([json], { type: 'application/json' }), `${network.modelId ?? 'network'}.json`);
  };
  return (
    <button type="button" className="button button-icon" aria-label={shell.exportJson} title={shell.exportJson} onClick={() => void save()}>
      <DownloadIcon />
    </button>
  );
}
