import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPython } from '../../tests/support/python';
import { shorten } from '../commandLine/quoted';
import { refuse } from '../commandLine/standardOutput';
import { readWords } from '../commandLine/words';
import { type Comparison, compare } from './differences';

/** `npm run oracles`: makes every file of `tests/oracle` again and says what differs from what stands there. */
const folder = fileURLToPath(new URL('../../tests/oracle', import.meta.url));
const generator = join(folder, 'generate');
const usage = `npm run oracles               makes tests/oracle again, elsewhere, and says what differs
npm run oracles -- --write    takes over what was made`;
const needed = `A Python with torch, torchvision and timm is needed: the one that PYTHON names, .venv or python3.
  python3 -m venv .venv && .venv/bin/pip install -r tests/oracle/generate/requirements.txt`;

/** How many fields of a file are said, and how much of a value. */
const [FIELDS_SHOWN, VALUE_SHOWN] = [12, 60];

async function main(args: readonly string[]): Promise<void> {
  const words = readWords(args, { '--write': 'flag' });
  if (words.kind === 'help') return console.log(usage);
  if (words.kind === 'refused') return refuse(words.sentence);
  if (words.operands.length > 0) return refuse(`There is no oracle to choose: ${shorten(words.operands.join(' '))}.`);
  const made = await mkdtemp(join(tmpdir(), 'oracles-'));
  if (!generate(made)) process.exitCode = 1;
  else if (words.options.has('--write')) await takeOver(made);
  else if (await report(made)) process.exitCode = 1;
  await rm(made, { recursive: true });
}

/** Whether it could. torchvision may be there and not load beside this torch; the generator can use it all the same. */
function generate(made: string): boolean {
  const python = findPython(
    'import torch; from importlib.util import find_spec; assert find_spec("timm") and find_spec("torchvision")',
  );
  if (python === null) console.error(needed);
  const env = { ...process.env, ...python?.env, PYTHONDONTWRITEBYTECODE: '1' };
  const isMade =
    python !== null && spawnSync(python.command, [generator, made], { env, stdio: 'inherit' }).status === 0;
  if (!isMade) process.exitCode = 1;
  return isMade;
}

/** Says a paragraph a file, and whether anything differs but in its last digits. */
async function report(made: string): Promise<boolean> {
  const files = new Set([...(await oraclesIn(folder)), ...(await oraclesIn(made))]);
  let differ = false;
  for (const file of [...files].toSorted()) {
    const comparison = compare(await contentOf(join(folder, file)), await contentOf(join(made, file)));
    console.log(`${file}: ${said(comparison)}`);
    differ ||= comparison.differences.length > 0;
  }
  return differ;
}

function said({ differences, roundings }: Comparison): string {
  const largest = Math.max(0, ...roundings).toExponential(1);
  const rounded = roundings.length === 0 ? '' : `, ${roundings.length} numbers within ${largest}`;
  if (differences.length === 0) return `the same${rounded}`;
  const lines = differences
    .slice(0, FIELDS_SHOWN)
    .map(({ field, stands, made }) => `\n  ${field || 'all of it'}: ${inShort(stands)} → ${inShort(made)}`);
  const others = differences.length - lines.length;
  return `fields that differ: ${differences.length}${rounded}${lines.join('')}${others > 0 ? `\n  and ${others} more` : ''}`;
}

function inShort(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > VALUE_SHOWN ? `${text.slice(0, VALUE_SHOWN)}…` : text;
}

async function takeOver(made: string): Promise<void> {
  await report(made);
  for (const file of await oraclesIn(made)) await copyFile(join(made, file), join(folder, file));
}

async function oraclesIn(place: string): Promise<string[]> {
  return (await readdir(place)).filter((name) => name.endsWith('.json'));
}

async function contentOf(path: string): Promise<unknown> {
  return readFile(path, 'utf8').then(
    (text): unknown => JSON.parse(text),
    () => undefined,
  );
}

await main(process.argv.slice(2));
