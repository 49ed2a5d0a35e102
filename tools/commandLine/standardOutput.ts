import { once } from 'node:events';
import { oneLine } from './quoted';

/** Writes and, where the reader is slower, waits for it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Bad input: one line on standard error, and exit code 2. */
export function refuse(sentence: string): void {
  process.stderr.write(`${oneLine(sentence)}\n`);
  process.exitCode = 2;
}

/** Ends without a word when the reader has had enough, as `| head` has. */
export function endWithReader(): void {
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
    process.exit();
  });
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
