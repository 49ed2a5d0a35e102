import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the tool as `npm run describe` does, without npm's own start. For tests. */
export function startDescribe(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'tools/describe.ts', ...args], { cwd: projectRoot });
}

/** What the tool answers, with `input` on its standard input. */
export async function describeSpawned(args: string[], input = ''): Promise<Outcome> {
  const child = startDescribe(...args);
  child.stdin.on('error', () => undefined); // it may end without having read all
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  return { code, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
