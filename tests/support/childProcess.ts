import type { ChildProcessWithoutNullStreams } from 'node:child_process';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What a program answers, with `input` on its standard input. */
export async function outcomeOf(child: ChildProcessWithoutNullStreams, input = ''): Promise<Outcome> {
  child.stdin.on('error', () => undefined); // it may end without having read all
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  const [stdout, stderr, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  return { code, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks).toString('utf8');
}
