import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSite, siteFolder } from './browser/buildSite';
import { launchChromium } from './browser/launchChromium';
import { serveSite } from './browser/serveSite';
import { shorten } from './commandLine/quoted';
import { refuse } from './commandLine/standardOutput';
import { readWords } from './commandLine/words';
import { compareWith } from './screens/against';
import { allShots, type Shot } from './screens/list';
import { commitOf } from './screens/otherCommit';
import { takeShot } from './screens/takeShot';

const usage = `npm run shots                      every view, in both languages and all looks, into shots/
npm run shots -- <filter>          those whose names contain it, such as groups-cost or zh-CN-dark
npm run shots -- --only <filter>   the same
npm run shots -- --against <commit> [--only <filter>]
                                   another commit's beside this one's, and the pixels that differ, into shots/against/`;

const OPTIONS = {
  '--only': { value: '<filter>', needs: 'a part of a name, such as --only groups-cost' },
  '--against': { value: '<commit>', needs: 'a commit, such as --against HEAD~3' },
} as const;

const folder = fileURLToPath(new URL('../shots/', import.meta.url));

/** `npm run shots`: a PNG of every view, language, look and screen in shots/, or what of it differs from another commit's. */
async function main(args: readonly string[]): Promise<void> {
  const words = readWords(args, OPTIONS);
  if (words.kind === 'help') return console.log(usage);
  if (words.kind === 'refused') return refuse(words.sentence);
  const filters = [...words.operands, ...[words.options.get('--only')].filter((one) => one !== undefined)];
  const [filter = '', ...others] = filters;
  if (others.length > 0) return refuse(`One filter at a time: ${filters.length} were given.`);
  const wanted = allShots().filter(({ name }) => name.includes(filter));
  if (wanted.length === 0) {
    const names = allShots().map(({ name }) => name);
    return refuse(`No shot has "${shorten(filter)}" in its name. There are: ${names.join(', ')}`);
  }
  const against = words.options.get('--against');
  if (against === undefined) return takeAll(wanted);
  const commit = await commitOf(against);
  if (commit === null) return refuse(`There is no commit ${shorten(against)}.`);
  return compareWith(commit, wanted, `${folder}against/`);
}

async function takeAll(wanted: readonly Shot[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await buildSite();
  const site = await serveSite(siteFolder);
  const browser = await launchChromium('pictures');
  try {
    for (const shot of wanted) {
      await writeFile(`${folder}${shot.name}.png`, await takeShot(browser, site.url, shot));
      console.log(`shots/${shot.name}.png`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

await main(process.argv.slice(2));
