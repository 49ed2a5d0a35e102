import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  EXPERIMENT,
  LONGER,
  MEASURED_NETWORKS,
  type MeasuredNetwork,
  SEEDS,
} from '../../src/model/measured/experiment';
import { shorten } from '../commandLine/quoted';
import { refuse } from '../commandLine/standardOutput';
import { readWords } from '../commandLine/words';

/**
 * `npm run measure`: trains every network of the experiment from every seed, two at a time, then one of them for
 * longer, and writes what came out together with how it was made. Half an hour or so on two cores;
 * `npm run measure -- longer` does the second part alone.
 */
const AT_ONCE = 2;
const usage = `npm run measure                every network from every seed, then one of them for longer
npm run measure -- longer      the second part alone`;
const runFile = promisify(execFile);

interface Job {
  network: MeasuredNetwork;
  seed: number;
  steps: number;
}

async function main(args: readonly string[]): Promise<void> {
  const words = readWords(args, {});
  if (words.kind === 'help') return console.log(usage);
  if (words.kind === 'refused') return refuse(words.sentence);
  const [part = 'all', ...others] = words.operands;
  if (others.length > 0 || (part !== 'all' && part !== 'longer'))
    return refuse(
      `There is no part ${shorten(words.operands.join(' '))}: there is longer, and without it all is measured.`,
    );
  await measureParts(part === 'longer');
}

async function measureParts(onlyLonger: boolean): Promise<void> {
  const { steps } = EXPERIMENT;
  if (!onlyLonger)
    await measure(
      'degradation',
      steps,
      SEEDS.flatMap((seed) => MEASURED_NETWORKS.map((network) => ({ network, seed, steps }))),
    );
  await measure(
    'longer',
    LONGER.steps,
    SEEDS.map((seed) => ({ ...LONGER, seed })),
  );
}

async function measure(name: string, steps: number, jobs: readonly Job[]): Promise<void> {
  const runs: string[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < jobs.length; i = next++) {
      runs[i] = await trainOne(jobs[i]!); // below their number
      console.error(runs[i]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await writeFile(
    fileURLToPath(new URL(`../../src/model/measured/${name}.json`, import.meta.url)),
    written(steps, runs),
  );
}

/** One run a line, so that a repetition's differences can be read. */
function written(steps: number, runs: readonly string[]): string {
  const protocol = JSON.stringify({ ...EXPERIMENT, steps, date: new Date().toISOString().slice(0, 10) });
  return `{\n"protocol": ${protocol},\n"runs": [\n${runs.join(',\n')}\n]\n}\n`;
}

async function trainOne({ network, seed, steps }: Job): Promise<string> {
  const script = fileURLToPath(new URL('one.ts', import.meta.url));
  const { stdout } = await runFile(process.execPath, [
    ...process.execArgv,
    script,
    network,
    String(seed),
    String(steps),
  ]);
  return stdout.trim();
}

await main(process.argv.slice(2));
