import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { compileTables } from './tests/support/texCommand';
import { findChromium, type FoundChromium } from './tools/browser/findChromium';

const inBrowser = '{src,tests}/**/*.browser.test.{ts,tsx}';
const onBuiltSite = 'tests/journeys/**/*.journey.test.ts';

/** Without a Chromium the unit tests still run, and the others fail with Playwright's words. */
const chromium = await findChromium().catch((error: Error): Partial<FoundChromium> => {
  console.error(error.message);
  return {};
});

/** Generous: a busy machine with two cores is slow, and a test that waits is not wrong. */
const limits = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

/** Three projects, one after another: pure code, components in a browser, the built site. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          ...limits,
          name: 'unit',
          environment: 'node',
          include: ['{src,tools,tests}/**/*.test.{ts,tsx}'],
          exclude: [inBrowser, onBuiltSite],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: './vite.config.ts',
        // All the app imports is prepared beforehand: found during a test, it would reload the page.
        optimizeDeps: {
          entries: ['index.html', inBrowser, 'src/**/worker.ts'],
          include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'vitest-browser-react'],
        },
        test: {
          ...limits,
          name: 'browser',
          include: [inBrowser],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            commands: { compileTables },
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1440, height: 900 },
          },
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          ...limits,
          name: 'journeys',
          environment: 'node',
          include: [onBuiltSite],
          globalSetup: ['tests/journeys/support/site.ts'],
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
