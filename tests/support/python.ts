import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { outcomeOf } from './childProcess';

/** A Python and the variables it runs with. */
export interface Python {
  command: string;
  env: Readonly<Record<string, string>>;
}

/** The first Python that runs these statements: the one that PYTHON names, or python3. */
export function findPython(
  statements: string,
  environments: readonly Readonly<Record<string, string>>[] = [{}],
): Python | null {
  const commands = [process.env['PYTHON'], 'python3'].filter((command) => command !== undefined);
  for (const command of commands) {
    for (const env of environments) {
      const { status } = spawnSync(command, ['-c', statements], { env: { ...process.env, ...env }, stdio: 'ignore' });
      if (status === 0) return { command, env };
    }
  }
  return null;
}

/** Ends the name of tests that are skipped without a Python, and says so on standard error too. */
export function skipNote(python: Python | null, subject: string, missing: string): string {
  if (python !== null) return '';
  console.warn(`${subject}: not checked here: no ${missing}`);
  return ` (not checked here: no ${missing})`;
}

/** Asks a script of `tests/support/python` one question a line; its answers, in order. */
export async function askPython<Answer>(
  python: Python,
  script: string,
  questions: readonly unknown[],
): Promise<Answer[]> {
  const path = fileURLToPath(new URL(`python/${script}`, import.meta.url));
  const child = spawn(python.command, [path], { env: { ...process.env, ...python.env, PYTHONDONTWRITEBYTECODE: '1' } });
  const { code, stdout, stderr } = await outcomeOf(
    child,
    questions.map((question) => `${JSON.stringify(question)}\n`).join(''),
  );
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${stderr.slice(-2000)}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}
