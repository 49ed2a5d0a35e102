import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuild } from './siteFiles';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const name of ['.vite', 'assets']) await mkdir(join(folder, name));
  for (const [name, text] of Object.entries({
    'index.html': 'abc',
    'assets/a-1.js': '',
    'assets/a-1.js.map': 'x',
    'sw.js': 'x',
    '.vite/manifest.json': 'x',
  })) {
    await writeFile(join(folder, name), text);
  }
});
afterEach(() => rm(folder, { recursive: true }));

test('every file that a page may ask for, with the hash that the browser checks', async () => {
  const { files } = await readBuild(folder);
  // SHA-256 of the empty text and of "abc", as FIPS 180 gives them, in base64.
  expect(files).toEqual([
    { path: 'assets/a-1.js', integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' },
    { path: '', integrity: 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' },
  ]);
});

test('the version follows the files, and only them', async () => {
  const { version } = await readBuild(folder);
  await writeFile(join(folder, 'sw.js'), 'y');
  expect((await readBuild(folder)).version).toBe(version);
  await writeFile(join(folder, 'index.html'), 'abd');
  expect((await readBuild(folder)).version).not.toBe(version);
});
