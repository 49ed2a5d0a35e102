import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { isModelId, MODEL_IDS } from '../../src/model/architecture/catalogue';
import { buildSite, siteFolder } from '../browser/buildSite';
import { launchChromium } from '../browser/launchChromium';
import { serveSite } from '../browser/serveSite';
import { shorten } from '../commandLine/quoted';
import { refuse } from '../commandLine/standardOutput';
import { readWords } from '../commandLine/words';
import { benchFirstLoad } from './firstLoad';
import { benchGrouped } from './grouped/benchGrouped';
import { benchLongInputs } from './longInputs';
import { benchModel } from './modelRatios';
import { benchChanges } from './pageChanges';
import { profileChanges } from './profile';
import { benchScenes } from './sceneTurns';

const usage = `npm run bench                        ratios of building networks, then times in a browser
npm run bench -- --quick             the same with few repetitions
npm run bench -- --scenes            a lecture's turns alone
npm run bench -- --profile <model>   where the time goes while a network's controls change`;

const KNOWN = {
  '--quick': 'flag',
  '--scenes': 'flag',
  '--profile': { value: 'MODEL', needs: 'a network, such as --profile resnet50' },
} as const;

/**
 * `npm run bench`: figures of one run, to be compared with one another and not with another
 * machine's. Exit code 1 where the ratios miss their aims; the browser's times are printed only.
 */
async function main(args: readonly string[]): Promise<void> {
  const words = readWords(args, KNOWN);
  if (words.kind === 'help') return console.log(usage);
  if (words.kind === 'refused') return refuse(words.sentence);
  const [wrong] = words.operands;
  if (wrong !== undefined) return refuse(`The bench takes no ${shorten(wrong)}: --help says what it takes.`);
  if (words.options.size > 1) return refuse(`One at a time: ${[...words.options.keys()].join(' or ')}.`);
  const model = words.options.get('--profile');
  if (model !== undefined) return profile(model);
  if (words.options.has('--scenes')) return inBrowser((browser, url) => benchScenes(browser, url, 10));
  return bench(words.options.has('--quick'));
}

async function profile(model: string): Promise<void> {
  if (isModelId(model)) return profileChanges(model, 100);
  refuse(`There is no model ${shorten(model)}: there are ${MODEL_IDS.join(', ')}.`);
}

async function bench(isQuick: boolean): Promise<void> {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`);
  const [load = 0] = loadavg();
  const isBusy = load > cpus().length;
  console.log(
    `Load ${load.toFixed(1)}${isBusy ? ': other programs run, and what the clock says is theirs too; ratios and processor time suffer less' : ''}\n`,
  );
  if (!(await benchModel(isQuick))) process.exitCode = 1;
  if (!benchLongInputs(isQuick ? 3 : 9)) process.exitCode = 1;
  await benchPage(isQuick).catch((error: Error) => console.log(`No times in a browser: ${error.message}`));
}

function benchPage(isQuick: boolean): Promise<void> {
  return inBrowser(async (browser, url) => {
    if (!(await benchGrouped(browser, isQuick))) process.exitCode = 1;
    await benchChanges(browser, url, isQuick ? 20 : 100);
    await benchScenes(browser, url, isQuick ? 2 : 10);
    await benchFirstLoad(browser, url, isQuick ? 2 : 7);
  });
}

async function inBrowser(measure: (browser: Browser, siteUrl: string) => Promise<void>): Promise<void> {
  const browser = await launchChromium();
  try {
    await buildSite();
    const site = await serveSite(siteFolder);
    console.log(`Chromium ${browser.version()}, headless, drawing in software\n`);
    await measure(browser, site.url);
    await site.close();
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
