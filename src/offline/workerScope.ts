/** What this worker uses of a service worker's global scope: TypeScript's library for it excludes the page's, which the app needs. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: true;
    }) => Promise<readonly { postMessage: (message: unknown, transfer: Transferable[]) => void }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void) => void;
}

interface WorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  message: ExtendableEvent & { data: unknown };
  fetch: ExtendableEvent & { request: Request; respondWith: (response: Promise<Response>) => void };
}

interface ExtendableEvent {
  /** The event lasts until this has settled; where an installation's fails, the worker is given up. */
  waitUntil: (work: Promise<unknown>) => void;
}
