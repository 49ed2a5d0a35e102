import type { ToPage } from '../../../offline/messages';

/** Whether the site is kept on this machine. */
export type Keeping =
  | { kind: 'unknown' }
  /** No https, or a browser's window that keeps nothing. */
  | { kind: 'unsupported' }
  | { kind: 'off' }
  /** Files there, of all; no total before the worker has said one. */
  | { kind: 'fetching'; done: number; total: number }
  | { kind: 'kept' }
  | { kind: 'failed' };

export interface OfflineState {
  keeping: Keeping;
  isOnline: boolean;
  /** A new version is on this machine and waits to be wanted. */
  hasNewVersion: boolean;
  canInstall: boolean;
}

/** What stands in the worker's registration, as far as it matters here. */
export type Workers = Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'active'>;

/**
 * What the workers and the last message together say.
 *
 * @param heard the worker's last message; null before the first
 */
export function keepingOf({ installing, waiting, active }: Workers, heard: ToPage | null): Keeping {
  if (heard?.kind === 'failed' || (installing ?? waiting ?? active) === null) return { kind: 'failed' };
  if (heard === null) return active === null ? { kind: 'fetching', done: 0, total: 0 } : { kind: 'unknown' };
  const { done, total } = heard;
  return active !== null && done === total ? { kind: 'kept' } : { kind: 'fetching', done, total };
}
