import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tools/browser/launchChromium';

let browser: Promise<Browser> | undefined;

/** One Chromium for all test files of a worker; Playwright ends it with the worker's process. */
export function sharedChromium(): Promise<Browser> {
  return (browser ??= launchChromium());
}
