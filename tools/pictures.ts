import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run pictures`: takes every picture in tests/pictures anew, instead of comparing what is seen with them. */
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
spawn(
  process.execPath,
  [vitest, 'run', '--project', 'journeys', 'tests/journeys/pictures.journey.test.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, PICTURES: 'take' } },
).once('exit', (code) => {
  process.exitCode = code ?? 1;
});
