import { cachePrefix } from '../../../offline/build';

export interface KeptSize {
  files: number;
  /** Of the files as they are stored, which is unpacked; a new version that waits counts too. */
  bytes: number;
}

/** Measures what is kept of this site, file by file. @param site the site's folder, with its slash */
export async function measureKept(site: string): Promise<KeptSize> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(site)));
  const sizes = (await Promise.all(names.map(sizesIn))).flat();
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function sizesIn(name: string): Promise<number[]> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  return Promise.all(
    requests.map(async (request) => (await (await cache.match(request, { ignoreVary: true }))?.blob())?.size ?? 0),
  );
}

/** Removes all that is kept of this site. */
export async function removeKept(site: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(site)));
  await Promise.all(names.map((name) => caches.delete(name)));
}
