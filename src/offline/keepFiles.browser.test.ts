import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheName } from './build';
import { keepFiles } from './keepFiles';

const site = 'https://kept.example/folder/';
const files = ['', 'icon.png', 'assets/a-1.js', 'assets/b-2.js'].map((path) => ({ path, integrity: `of ${path}` }));
const name = (version: string) => cacheName(site, { version, files });
const asked = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(async (url) => new Response(`new ${url.slice(site.length)}`));
  vi.stubGlobal('fetch', asked);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const version of ['1', '2']) await caches.delete(name(version));
});

async function keep(version: string): Promise<number[]> {
  const counts: number[] = [];
  await keepFiles(await caches.open(name(version)), files, site, (done) => counts.push(done));
  return counts;
}

const textOf = async (version: string, path: string) =>
  (await caches.match(site + path, { cacheName: name(version) }))?.text();

test('every file is asked for with its hash; the hashed ones may come from the browser’s cache', async () => {
  expect(await keep('1')).toEqual([0, 1, 2, 3, 4]);
  expect(await textOf('1', '')).toBe('new ');
  const options = Object.fromEntries(
    asked.mock.calls.map(([url, { integrity, cache }]) => [url.slice(site.length), `${cache}, ${integrity}`]),
  );
  expect(options).toEqual({
    '': 'no-cache, of ',
    'icon.png': 'no-cache, of icon.png',
    'assets/a-1.js': 'default, of assets/a-1.js',
    'assets/b-2.js': 'default, of assets/b-2.js',
  });
});

test('an attempt that broke off goes on where it was', async () => {
  asked.mockImplementation(async (url) =>
    url.endsWith('b-2.js') ? new Response('gone', { status: 404 }) : new Response('there'),
  );
  await expect(keep('1')).rejects.toThrow('404');
  asked.mockClear();
  asked.mockImplementation(async () => new Response('now'));
  expect(await keep('1')).toEqual([3, 4]);
  expect(asked.mock.calls.map(([url]) => url)).toEqual([`${site}assets/b-2.js`]);
  expect(await keep('1')).toEqual([4]);
});

test('a new version takes hashed files from the old, and asks for the others', async () => {
  await keep('1');
  asked.mockClear();
  asked.mockImplementation(async () => new Response('newer'));
  await keep('2');
  expect(asked.mock.calls.map(([url]) => url.slice(site.length)).toSorted()).toEqual(['', 'icon.png']);
  expect(await textOf('2', 'assets/a-1.js')).toBe('new assets/a-1.js');
  expect(await textOf('2', '')).toBe('newer');
});
