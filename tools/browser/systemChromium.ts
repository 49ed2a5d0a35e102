import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';

/** Older ones lack what the test runner's protocol and the app's CSS need. */
const oldestUsableMajor = 125;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
  names.map((name) => join(folder, name)),
);

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The first Chromium of the system that starts and is new enough, or undefined. */
export async function systemChromium(): Promise<string | undefined> {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const path of new Set([...onPath, ...usualPlaces, ...macPlaces])) {
    if (await isUsableChromium(path)) return path;
  }
  return undefined;
}

/**
 * Whether this file is a Chromium that says a recent version. A mere existence check is not
 * enough: Ubuntu's chromium-browser is a stub that only asks for a snap.
 */
export async function isUsableChromium(path: string): Promise<boolean> {
  if (!(await isExecutable(path))) return false;
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 10_000 });
    return majorVersion(stdout) >= oldestUsableMajor;
  } catch {
    return false;
  }
}

/** 147 of "Chromium 147.0.7727.24 built on …"; 0 where there is no version. */
export function majorVersion(said: string): number {
  return Number(/\b(\d+)\.\d+\.\d+\.\d+/.exec(said)?.[1] ?? 0);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
