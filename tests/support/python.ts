import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A Python and the variables it runs with. */
export interface Python {
  command: string;
  env: Readonly<Record<string, string>>;
}

/** The first Python that runs these statements: the one that PYTHON names, or python3. */
export function findPython(statements: string, environments: readonly Readonly<Record<string, string>>[] = [{}]): Python | null {
  const commands = [process.env['PYTHON'], 'python3'].filter((command) => command !== undefined);
  for (const command of commands) {
    for (const env of environments) {
      const { status } = spawnSync(command, ['-c', statements], { env: { ...process.env, ...env }, stdio: 'ignore' });
      if (status === 0) return { command, env };
    }
  }
  return null;
}

/** Asks a script of `tests/support/python` one question a line; its answers, in order. */
export async function askPython<Answer>(python: Python, script: string, questions: readonly unknown[]): Promise<Answer[]> {
  const path = fileURLToPath(new URL(`python/${script}`, import.meta.url));
  const child = spawn(python.command, [path], { env: { ...process.env, ...python.env, PYTHONDONTWRITEBYTECODE: '1' } });
  child.stdin.on('error', () => undefined); // it may end without having read all, and says why on stderr
  child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  const [stdout, stderr, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${stderr.slice(-2000)}`);
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as Answer);
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
