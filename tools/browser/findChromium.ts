import { access } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundledChromium';
import { fontEnvironment, type FontSet } from './testFonts';
import { isUsableChromium, systemChromium } from './systemChromium';

export interface FoundChromium {
  executablePath: string;
  args: string[];
  /** The whole environment to start it with. */
  env: Record<string, string>;
}

/**
 * A Chromium to test with, without a download: the one CHROMIUM_PATH names, the system's,
 * Playwright's own, else the one inside an npm package. ATLAS_BROWSER=bundled takes the last
 * at once.
 *
 * @param fonts what it sees besides the app's own
 * @throws where there is none, with what to do about it
 */
export async function findChromium(fonts: FontSet = 'tests'): Promise<FoundChromium> {
  const own = { ...ownEnvironment(), ...(await fontEnvironment(fonts)) };
  const installed = process.env['ATLAS_BROWSER'] === 'bundled' ? undefined : await installedChromium();
  if (installed !== undefined) return { executablePath: installed, args: launchArguments(), env: own };
  const { executablePath, env } = await bundledChromium().catch((error: Error) => {
    throw new Error(`No Chromium found. Install one, or name one in CHROMIUM_PATH (${error.message}).`, {
      cause: error,
    });
  });
  return { executablePath, args: launchArguments(), env: { ...own, ...env } };
}

async function installedChromium(): Promise<string | undefined> {
  return (await namedChromium()) ?? (await systemChromium()) ?? (await playwrightsChromium());
}

async function namedChromium(): Promise<string | undefined> {
  const path = process.env['CHROMIUM_PATH'];
  if (!path) return undefined;
  if (await isUsableChromium(path)) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, which is not a recent Chromium that starts.`);
}

async function playwrightsChromium(): Promise<string | undefined> {
  const path = chromium.executablePath();
  return access(path).then(
    () => path,
    () => undefined,
  );
}

/** Quiet, no traffic of its own, WebGL in software, pages put together without it (a fifth faster where there is no GPU); web security stays as it is for a user. */
function launchArguments(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--ignore-gpu-blocklist',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-compositing',
  ];
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
