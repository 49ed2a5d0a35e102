import type { ToPage, ToWorker } from '../../../offline/messages';
import { Listeners } from '../../../state/listeners';
import { chooseOff, isOff } from './choice';
import { installPrompt, onInstallPrompt, spendPrompt } from './installPrompt';
import { removeKept } from './keptSize';
import { keepingOf, type OfflineState } from './offlineState';

const UPDATE_CHECK_MS = 3_600_000;

let state: OfflineState = { keeping: { kind: 'unknown' }, isOnline: true, hasNewVersion: false, canInstall: false };
const listeners = new Listeners();
let registration: ServiceWorkerRegistration | null = null;
let heard: ToPage | null = null;
/** Another page has let the new version take over; this one is still the old. */
let isOutdated = false;
let isStarted = false;

/** The site's folder, with its slash. */
export const siteAddress = (): string => new URL('./', location.href).href;
export const offlineState = (): OfflineState => state;

export const { subscribe } = listeners;

function set(change: Partial<OfflineState>): void {
  state = { ...state, ...change };
  listeners.tell();
}

/** Follows network and worker, and lets the site be kept unless the person has said no. In a page inside another's it does nothing. */
export function startKeeping(): void {
  if (isStarted || window !== window.top) return;
  isStarted = true;
  const network = () => set({ isOnline: navigator.onLine });
  addEventListener('online', network);
  addEventListener('offline', network);
  network();
  const prompt = () => set({ canInstall: installPrompt() !== null });
  onInstallPrompt(prompt);
  prompt();
  if (!import.meta.env.PROD) return; // the dev server's files are not the build's
  if (navigator.serviceWorker === undefined) set({ keeping: { kind: 'unsupported' } });
  else followWorker(navigator.serviceWorker);
}

function followWorker(container: ServiceWorkerContainer): void {
  const hadWorker = container.controller !== null;
  container.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    heard = data;
    look();
  });
  container.addEventListener('controllerchange', () => {
    isOutdated = hadWorker;
    look();
  });
  setInterval(() => void registration?.update().catch(() => undefined), UPDATE_CHECK_MS);
  if (isOff()) set({ keeping: { kind: 'off' } });
  else void register();
}

async function register(): Promise<void> {
  heard = null;
  set({ keeping: { kind: 'fetching', done: 0, total: 0 } });
  const followed = registration;
  try {
    registration = await navigator.serviceWorker.register('./sw.js', { scope: './' });
    if (registration !== followed) registration.addEventListener('updatefound', watchWorkers);
    watchWorkers();
    say(registration.active, { kind: 'opened' });
  } catch {
    set({ keeping: { kind: 'failed' } });
  }
}

const watched = new WeakSet<ServiceWorker>();

function watchWorkers(): void {
  for (const worker of [registration?.installing, registration?.waiting, registration?.active]) {
    if (worker === null || worker === undefined || watched.has(worker)) continue;
    watched.add(worker);
    worker.addEventListener('statechange', look);
  }
  look();
}

function look(): void {
  if (registration === null || state.keeping.kind === 'off') return;
  const { waiting, active } = registration;
  set({ keeping: keepingOf(registration, heard), hasNewVersion: isOutdated || (waiting !== null && active !== null) });
}

function say(worker: ServiceWorker | null, message: ToWorker): void {
  worker?.postMessage(message, []); // a page and its own worker
}

/** Also after a failure: goes on where it broke off. */
export function keep(): void {
  chooseOff(false);
  void register();
}

/** Nothing stays on this machine; what is open goes on from the network. */
export async function remove(): Promise<void> {
  chooseOff(true);
  set({ keeping: { kind: 'off' }, hasNewVersion: false });
  await registration?.unregister();
  await removeKept(siteAddress());
}

/** The new version, in this page; others stay as they are until they are loaded again. */
export function openNewVersion(): void {
  const waiting = registration?.waiting ?? null;
  if (waiting === null) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' || waiting.state === 'redundant') location.reload();
  });
  say(waiting, { kind: 'takeOver' });
}

export function install(): void {
  void installPrompt()?.prompt();
  spendPrompt();
  set({ canInstall: false });
}
