import type { OfflineWords } from '../../../content/en/offline';
import { KeptLine } from './KeptLine';
import type { OfflineState } from './offlineState';
import '../../primitives/controls.css';
import './Offline.css';

export interface OfflineActions {
  keep: () => void;
  remove: () => void;
  install: () => void;
  reload: () => void;
}

/** What has happened that a person should know of. */
export type Happening = 'offline' | 'newVersion';

interface Props {
  state: OfflineState;
  /** Whether this is a place where it is said what is kept. */
  isStated: boolean;
  /** What the person has read and does not want to see again. */
  putAside: Happening | null;
  onPutAside: (what: Happening) => void;
  words: OfflineWords;
  actions: OfflineActions;
}

/** One line under every view: the network is gone, or a new version is ready; in some places, what is kept. */
export function OfflineLine({ state, isStated, putAside, onPutAside, words, actions }: Props) {
  const happening: Happening | null = !state.isOnline ? 'offline' : state.hasNewVersion ? 'newVersion' : null;
  const isSaid = happening !== null && happening !== putAside;
  const states = isStated && state.keeping.kind !== 'unknown';
  return (
    <footer className="offline" data-happening={isSaid ? happening : undefined} hidden={!isSaid && !states}>
      <p role="status">
        {isSaid &&
          happening === 'offline' &&
          (state.keeping.kind === 'kept' ? words.isOffline : words.isOfflineWithout)}
        {isSaid && happening === 'newVersion' && words.newVersion}
      </p>
      {isSaid && (
        <span className="offline-actions">
          {happening === 'newVersion' && (
            <button type="button" className="button button-primary" onClick={actions.reload}>
              {words.reload}
            </button>
          )}
          <button type="button" className="button" onClick={() => onPutAside(happening)}>
            {happening === 'newVersion' ? words.later : words.understood}
          </button>
        </span>
      )}
      {!isSaid && states && <KeptLine state={state} words={words} actions={actions} />}
    </footer>
  );
}
