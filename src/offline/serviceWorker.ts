import { answer, askedFile } from './answer';
import { type Build, cacheName, cachePrefix } from './build';
import { keepFiles } from './keepFiles';
import type { ToPage, ToWorker } from './messages';
import type { WorkerScope } from './workerScope';

/** The build puts its own list here (`tools/offline/serviceWorkerPlugin.ts`): another build is another worker. */
declare const BUILD_TO_KEEP: Build;

const build = BUILD_TO_KEEP;
const worker = self as unknown as WorkerScope; // this file runs in no other
const site = worker.registration.scope;

worker.addEventListener('install', (event) => {
  const isUpdate = worker.registration.active !== null; // fetched in silence
  event.waitUntil(keep(isUpdate ? () => undefined : tellPages));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
  void tidy(0).catch(() => undefined); // unawaited: the page that is opening would wait for it; what it leaves goes with the next `opened`
});

worker.addEventListener('fetch', (event) => {
  const path = askedFile(event.request, site, build);
  if (path !== null) event.respondWith(answer(event.request, path, site, build));
});

worker.addEventListener('message', (event) => {
  const { kind } = event.data as ToWorker; // only pages of this site can write
  if (kind === 'takeOver') event.waitUntil(worker.skipWaiting());
  else event.waitUntil(Promise.all([keep(tellPages).catch(() => tellPages({ kind: 'failed' })), tidy(1)]));
});

async function keep(tell: (message: ToPage) => unknown): Promise<void> {
  const total = build.files.length;
  await keepFiles(await caches.open(cacheName(site, build)), build.files, site, (done) =>
    tell({ kind: 'progress', done, total }),
  );
}

/**
 * Removes older builds. While other pages are open one of them may be an older build's, and still load parts of it; while
 * a newer worker is being installed or waits, a cache may be its.
 *
 * @param pages open windows that need no older build
 */
async function tidy(pages: number): Promise<void> {
  const names = await caches.keys();
  const { installing, waiting } = worker.registration;
  if (installing !== null || waiting !== null || (await windows()).length > pages) return;
  const older = names.filter((name) => name.startsWith(cachePrefix(site)) && name !== cacheName(site, build));
  await Promise.all(older.map((name) => caches.delete(name)));
}

const windows = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function tellPages(message: ToPage): Promise<void> {
  for (const page of await windows()) page.postMessage(message, []); // a page of this site's own
}
