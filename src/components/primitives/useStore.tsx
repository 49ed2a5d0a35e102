import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Snapshot, Store } from '../../state/store';

const StoreContext = createContext<Store | null>(null);

export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('components stand inside a StoreProvider');
  return store;
}

export function useSnapshot(): Snapshot {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.get);
}

/**
 * One thing of the snapshot; the component renders again only when it changes.
 *
 * @param select returns the same value or reference for the same snapshot
 */
export function useSelected<T>(select: (snapshot: Snapshot) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
