import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EXPERIMENT, MEASURED_NETWORKS, type MeasuredNetwork, SEEDS } from '../../src/model/measured/experiment';

/**
 * `npm run measure`: trains every network of the experiment from every seed, two at a time, and writes what
 * came out together with how it was made. It takes some minutes.
 */
const OUTPUT = fileURLToPath(new URL('../../src/model/measured/degradation.json', import.meta.url));
const AT_ONCE = 2;
const runFile = promisify(execFile);

interface Job {
  network: MeasuredNetwork;
  seed: number;
}

async function main(): Promise<void> {
  const jobs: Job[] = SEEDS.flatMap((seed) => MEASURED_NETWORKS.map((network) => ({ network, seed })));
  const runs: string[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < jobs.length; i = next++) {
      runs[i] = await trainOne(jobs[i]!); // below their number
      console.error(runs[i]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await writeFile(OUTPUT, written(runs));
}

/** One run a line, so that a repetition's differences can be read. */
function written(runs: readonly string[]): string {
  const protocol = JSON.stringify({ ...EXPERIMENT, date: new Date().toISOString().slice(0, 10) });
  return `{\n"protocol": ${protocol},\n"runs": [\n${runs.join(',\n')}\n]\n}\n`;
}

async function trainOne({ network, seed }: Job): Promise<string> {
  const script = fileURLToPath(new URL('one.ts', import.meta.url));
  const { stdout } = await runFile(process.execPath, [...process.execArgv, script, network, String(seed)]);
  return stdout.trim();
}

await main();
