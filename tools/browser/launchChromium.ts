import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './findChromium';
import type { FontSet } from './testFonts';

/** Starts the Chromium that `findChromium` finds, headless. The caller closes it. */
export async function launchChromium(fonts: FontSet = 'tests'): Promise<Browser> {
  const { executablePath, args, env } = await findChromium(fonts);
  return chromium.launch({ executablePath, args, headless: true, env });
}
