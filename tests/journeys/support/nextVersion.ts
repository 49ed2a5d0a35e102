import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFolder } from '../../../tools/browser/buildSite';
import { writeServiceWorker } from '../../../tools/offline/serviceWorkerPlugin';

/** What the next version's page carries. */
export const NEXT_MARK = 'data-next-version';

/**
 * The built site as its next version would be, in a folder of its own: another page, and the Groups view's code under
 * another name, so that the old version's is not on the host any more.
 */
export async function nextVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'next-version-'));
  await cp(siteFolder, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const names = await readdir(assets);
  const old = names.find((name) => /^Groups-[\w-]+\.js$/.test(name));
  if (old === undefined) throw new Error('the build has no chunk of the Groups view');
  const next = old.replace(/-[\w-]+\./, '-nextVers.');
  for (const name of names.filter((file) => file.endsWith('.js'))) {
    const text = await readFile(join(assets, name), 'utf8');
    if (text.includes(old)) await writeFile(join(assets, name), text.replaceAll(old, next));
  }
  await rename(join(assets, old), join(assets, next));
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), page.replace('<body>', `<body ${NEXT_MARK}>`));
  await writeServiceWorker(folder);
  return folder;
}
