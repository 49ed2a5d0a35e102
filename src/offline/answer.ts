import { type Build, cacheName, isHashed } from './build';

/** The file of the site that a request asks for; null where the worker stays out of it. */
export function askedFile(
  { method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>,
  site: string,
  { files }: Build,
): string | null {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || !(origin + pathname).startsWith(site)) return null;
  const name = (origin + pathname).slice(site.length);
  const path = name === 'index.html' ? '' : name;
  if (path === '' && mode !== 'navigate') return null;
  // A page of an older build asks for files that this one has not got: they may still be kept.
  return isHashed(path) || files.some((file) => file.path === path) ? path : null;
}

/** The kept file, this build's before an older one's; the network's where there is none. */
export async function answer(request: Request, path: string, site: string, build: Build): Promise<Response> {
  const url = site + path;
  const own = await caches.match(url, { cacheName: cacheName(site, build), ignoreVary: true });
  return own ?? (isHashed(path) ? await caches.match(url, { ignoreVary: true }) : undefined) ?? fetch(request);
}
