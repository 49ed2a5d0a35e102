import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Build, KeptFile } from '../../src/offline/build';

/** The worker's own file, which the browser keeps by itself. */
export const workerFile = 'sw.js';

/** Everything that a build has put into its folder, but for the worker and what no page asks for. */
export async function readBuild(folder: string): Promise<Build> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = await Promise.all(
    paths
      .filter(isKept)
      .toSorted()
      .map((path) => keptFile(folder, path)),
  );
  return { version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16), files };
}

function isKept(path: string): boolean {
  return path !== workerFile && !path.startsWith('.') && !path.endsWith('.map');
}

async function keptFile(folder: string, path: string): Promise<KeptFile> {
  const hash = createHash('sha256')
    .update(await readFile(join(folder, path)))
    .digest('base64');
  return { path: path === 'index.html' ? '' : path, integrity: `sha256-${hash}` };
}
