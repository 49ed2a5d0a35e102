import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { isModelId } from '../../src/model/architecture/catalogue';
import { buildSite, siteFolder } from '../browser/buildSite';
import { launchChromium } from '../browser/launchChromium';
import { serveSite } from '../browser/serveSite';
import { benchFirstLoad } from './firstLoad';
import { benchGrouped } from './grouped/benchGrouped';
import { benchModel } from './modelRatios';
import { benchChanges } from './pageChanges';
import { profileChanges } from './profile';
import { benchScenes } from './sceneTurns';

const usage = `npm run bench                        ratios of building networks, then times in a browser
npm run bench -- --quick             the same with few repetitions
npm run bench -- --scenes            a lecture's turns alone
npm run bench -- --profile <model>   where the time goes while a network's controls change`;

/**
 * `npm run bench`: figures of one run, to be compared with one another and not with another
 * machine's. Exit code 1 where the ratios miss their aims; the browser's times are printed only.
 */
async function main(args: readonly string[]): Promise<void> {
  const [flag, model = ''] = args;
  if (flag === '--help') {
    console.log(usage);
  } else if (flag === '--profile' && isModelId(model)) {
    await profileChanges(model, 100);
  } else if (flag === '--scenes' && args.length === 1) {
    await inBrowser((browser, url) => benchScenes(browser, url, 10));
  } else if (args.length === 0 || (args.length === 1 && flag === '--quick')) {
    await bench(flag === '--quick');
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
}

async function bench(isQuick: boolean): Promise<void> {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`);
  const [load = 0] = loadavg();
  const isBusy = load > cpus().length;
  console.log(
    `Load ${load.toFixed(1)}${isBusy ? ': other programs run, and what the clock says is theirs too; ratios and processor time suffer less' : ''}\n`,
  );
  if (!(await benchModel(isQuick))) process.exitCode = 1;
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
