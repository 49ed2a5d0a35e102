import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { propertySeed } from './tests/support/propertySeed';
import { compileTables } from './tests/support/texCommand';
import { findChromium, type FoundChromium } from './tools/browser/findChromium';

const inBrowser = '{src,tests}/**/*.browser.test.{ts,tsx}';
const inOwnProcess = '{src,tools,tests}/**/*.alone.test.ts';
const propertySetup = 'tests/support/setup/propertySeed.ts';
const onBuiltSite = 'tests/journeys/**/*.journey.test.ts';

/** Without a Chromium the unit tests still run, and the others fail with Playwright's words. */
const chromium = await findChromium().catch((error: Error): Partial<FoundChromium> => {
  console.error(error.message);
  return {};
});

console.log(`Property tests draw from seed ${propertySeed}; ATLAS_SEED=… names another.`);

/** Generous: a busy machine with two cores is slow, and a test that waits is not wrong. */
const limits = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

/** At least two: a journey waits for its browser most of the time. Projects that run at once must agree on it. */
const maxWorkers = Math.max(2, Math.floor(availableParallelism() / 2));

/**
 * Pure code, components in a browser, the built site, all at once: what one leaves of the processors, another takes.
 * Node's files share a worker's modules, for TensorFlow.js takes longer to load than most of them to run.
 */
export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          ...limits,
          name: 'unit',
          environment: 'node',
          include: ['{src,tools,tests}/**/*.test.{ts,tsx}'],
          exclude: [inBrowser, onBuiltSite, inOwnProcess],
          setupFiles: [propertySetup],
          isolate: false,
          maxWorkers,
        },
      },
      {
        extends: './vite.config.ts',
        // What takes away TensorFlow.js's backends, or must find none.
        test: { ...limits, name: 'alone', environment: 'node', include: [inOwnProcess], maxWorkers },
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
          maxWorkers,
          browser: {
            enabled: true,
            fileParallelism: false,
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
          setupFiles: [propertySetup, 'tests/journeys/support/closePagesAfterEach.ts'],
          isolate: false,
          maxWorkers,
        },
      },
    ],
  },
});
