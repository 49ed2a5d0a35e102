import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './findChromium';

/** Starts the Chromium that `findChromium` finds, headless. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  return chromium.launch({ executablePath, args, headless: true, ...(env && { env }) });
}
