import { mkdir, writeFile } from 'node:fs/promises';
import { buildSite, siteFolder } from '../browser/buildSite';
import { launchChromium } from '../browser/launchChromium';
import { serveSite } from '../browser/serveSite';
import type { Shot } from './list';
import { serveCommit } from './otherCommit';
import { differingPixels } from './pixels';
import { type Pair, said, sideBySide } from './sideBySide';
import { takeShot } from './takeShot';

/** Takes both commits' pictures one after the other in one browser, says what differs, and puts it side by side in `folder`. */
export async function compareWith(commit: string, wanted: readonly Shot[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const other = await serveCommit(commit);
  await buildSite();
  const own = await serveSite(siteFolder);
  const browser = await launchChromium('pictures');
  const pairs: Pair[] = [];
  try {
    const page = await browser.newPage();
    for (const shot of wanted) {
      const before = await takeShot(browser, other.url, shot, false);
      const after = await takeShot(browser, own.url, shot);
      const difference = await differingPixels(page, before, after);
      if (difference.count === 0) continue;
      const files = { before: `${shot.name}-before.png`, after: `${shot.name}-now.png` };
      await writeFile(folder + files.before, before);
      await writeFile(folder + files.after, after);
      pairs.push({ name: shot.name, ...files, ...difference });
      console.log(`${shot.name}: ${said(difference)}`);
    }
  } finally {
    await browser.close();
    await Promise.all([own.close(), other.close()]);
  }
  const worst = pairs.toSorted((one, two) => two.share - one.share);
  await writeFile(`${folder}index.html`, sideBySide(commit, worst));
  console.log(`${pairs.length} of ${wanted.length} differ: shots/against/index.html`);
}
