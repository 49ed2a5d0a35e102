import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A Python and the variables it runs with. */
export interface Python {
  command: string;
  env: Readonly<Record<string, string>>;
}

/** The one that PYTHON names, the checkout's own, the path's, the system's. */
const COMMANDS = [
  process.env['PYTHON'],
  fromRoot('.venv/bin/python'),
  fromRoot('.venv/Scripts/python.exe'),
  'python3',
  '/usr/bin/python3',
  'python',
];

/** The first Python that runs these statements. */
export function findPython(
  statements: string,
  environments: readonly Readonly<Record<string, string>>[] = [{}],
): Python | null {
  for (const command of COMMANDS) {
    if (command === undefined || command === '') continue;
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

/** A script of `tests/support/python` that runs: it answers a question a line, in order. */
export interface PythonScript<Question, Answer> {
  ask: (questions: readonly Question[]) => Promise<Answer[]>;
  end: () => void;
}

/** One process for all questions of a test file: to import torch or Keras takes seconds. */
export function startPython<Question, Answer>(python: Python, script: string): PythonScript<Question, Answer> {
  const child = spawn(python.command, [fromRoot(`tests/support/python/${script}`)], {
    // Beside other tests, threads that wait for one another cost more than they save.
    env: { ...process.env, ...python.env, OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  child.stdin.on('error', () => undefined); // it may have ended; then there is no answer, which is what is said
  const complaint = lastWords(child);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (questions) => {
      child.stdin.write(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
      const received: (Answer | Failure)[] = [];
      while (received.length < questions.length) {
        const { value, done } = await answers.next();
        if (done === true) throw new Error(`${script} ended: ${complaint()}`);
        received.push(JSON.parse(value) as Answer | Failure); // as the Python beside writes them
      }
      return received.map(orThrow);
    },
    end: () => child.stdin.end(),
  };
}

/** What a script answers where Python raised something. */
interface Failure {
  error: string;
}

function orThrow<Answer>(answer: Answer | Failure): Answer {
  if (typeof answer === 'object' && answer !== null && 'error' in answer) throw new Error(answer.error);
  return answer as Answer; // no answer of a script has an error
}

function lastWords(child: ChildProcessWithoutNullStreams): () => string {
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2000);
  });
  return () => said;
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
