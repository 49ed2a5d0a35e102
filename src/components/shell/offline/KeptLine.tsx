import { useEffect, useState } from 'react';
import type { OfflineWords } from '../../../content/en/offline';
import { siteAddress } from './keeper';
import { type KeptSize, measureKept } from './keptSize';
import type { OfflineActions } from './OfflineLine';
import type { Keeping, OfflineState } from './offlineState';

interface Props {
  state: OfflineState;
  words: OfflineWords;
  actions: OfflineActions;
}

/** What is kept on this machine, how much that is, and how to change it. */
export function KeptLine({ state: { keeping, isOnline, canInstall }, words, actions }: Props) {
  const size = useKeptSize(keeping);
  const offer = offerFor(keeping, words, actions);
  return (
    <>
      <p className="offline-kept">{said(keeping, size, words)}</p>
      {keeping.kind === 'fetching' && keeping.total > 0 && (
        <progress aria-label={words.progress} value={keeping.done} max={keeping.total} />
      )}
      <span className="offline-actions">
        {canInstall && (
          <button type="button" className="button" onClick={actions.install}>
            {words.install}
          </button>
        )}
        {offer !== null && isOnline && (
          <button
            type="button"
            className={keeping.kind === 'kept' ? 'button button-plain' : 'button'}
            onClick={offer.act}
          >
            {offer.label}
          </button>
        )}
      </span>
    </>
  );
}

/** Null until it has been measured. */
function useKeptSize({ kind }: Keeping): KeptSize | null {
  const [size, setSize] = useState<KeptSize | null>(null);
  useEffect(() => {
    if (kind !== 'kept') return;
    let isCurrent = true;
    measureKept(siteAddress()).then(
      (measured) => isCurrent && setSize(measured),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [kind]);
  return size;
}

function said(keeping: Keeping, size: KeptSize | null, words: OfflineWords): string {
  switch (keeping.kind) {
    case 'kept':
      return size === null ? words.kept : words.keptSize((size.bytes / 1e6).toFixed(1), size.files);
    case 'fetching':
      return keeping.total === 0 ? words.fetching : words.fetchingOf(keeping.done, keeping.total);
    case 'off':
      return words.off;
    case 'failed':
      return words.failed;
    case 'unsupported':
      return words.unsupported;
    default:
      return '';
  }
}

function offerFor(
  { kind }: Keeping,
  words: OfflineWords,
  { keep, remove }: OfflineActions,
): { label: string; act: () => void } | null {
  if (kind === 'kept') return { label: words.remove, act: remove };
  if (kind === 'off') return { label: words.keep, act: keep };
  return kind === 'failed' ? { label: words.tryAgain, act: keep } : null;
}
