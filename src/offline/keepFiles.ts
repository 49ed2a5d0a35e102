import { isHashed, type KeptFile } from './build';

/** Gentle to a host and to whatever the page itself is loading. */
const AT_ONCE = 4;

/**
 * Fetches what the cache has not got yet, so that an attempt that broke off goes on where it was.
 *
 * @param site the site's folder, with its slash
 * @param onKept is told how many files are there: once at the start, and after each file
 */
export async function keepFiles(
  cache: Cache,
  files: readonly KeptFile[],
  site: string,
  onKept: (done: number) => void,
): Promise<void> {
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter(({ path }) => !there.has(site + path));
  let done = files.length - missing.length;
  onKept(done);
  const queue = missing.values(); // shared: each file is taken once
  const work = async () => {
    for (const file of queue) {
      await cache.put(site + file.path, await fetchFile(file, site));
      onKept((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** A hashed file that an older build kept is the same file; any other is asked of the host, past the browser's own cache. */
async function fetchFile({ path, integrity }: KeptFile, site: string): Promise<Response> {
  const url = site + path;
  const known = isHashed(path) ? await caches.match(url, { ignoreVary: true }) : undefined;
  if (known !== undefined) return known;
  const response = await fetch(url, {
    integrity,
    cache: isHashed(path) ? 'default' : 'no-cache',
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
