import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFolder } from './browser/buildSite';
import { closingLine, failedOnce, passedOnce, sum, type Tally } from './testing/tally';
import { tallyFileVariable } from './testing/tallyReporter';

/**
 * `npm test`: types, lint, format, every test (in Node, in a browser, on the built site), size budget.
 * All steps run even where one fails; the last line counts them together. With `--deep` no test takes a sample where it
 * could take all.
 */
async function main(): Promise<void> {
  // The journeys build the site anew. Without it the size budget must fail, not measure an old one.
  await rm(siteFolder, { recursive: true, force: true });
  const total = sum([
    await step('Types', 'tsc', ['-p', '.']),
    await step('Lint', 'oxlint', []),
    await step('Format', 'oxfmt', ['--check']),
    await tests(),
    await step('Size budget', 'size-limit', []),
  ]);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function step(title: string, command: string, args: readonly string[]): Promise<Tally> {
  console.log(`\n${title}: ${command} ${args.join(' ')}`);
  const ok = (await run(command, args)) === 0;
  console.log(`${title}: ${ok ? 'passed' : 'FAILED'}`);
  return ok ? passedOnce : failedOnce;
}

/** Vitest's three projects. Whatever ends without a count, or red without a failure, is one. */
async function tests(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'tally-'));
  const file = join(folder, 'tally.json');
  console.log('\nTests: vitest run');
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=./tools/testing/tallyReporter.ts'], {
    [tallyFileVariable]: file,
    ...(process.argv.includes('--deep') && { ATLAS_DEEP: '1' }),
    // Vite warns of a loader to come that this project does not use.
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  });
  const tally = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Tally, // as the run wrote it
    () => failedOnce,
  );
  await rm(folder, { recursive: true, force: true });
  return code !== 0 && tally.failed === 0 ? sum([tally, failedOnce]) : tally;
}

/** Runs one of the project's own command-line tools; its output goes straight to the terminal. */
async function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const windows = process.platform === 'win32';
  const child = spawn(join('node_modules', '.bin', windows ? `${command}.cmd` : command), args, {
    shell: windows,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? 1)));
}

await main();
