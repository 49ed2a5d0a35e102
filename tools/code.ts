import { readArguments } from './code/arguments';
import { help, usage } from './code/help';
import { readSpec } from './describe/readSpec';
import { endWithReader, print, refuse } from './commandLine/standardOutput';

/**
 * `npm run -s code -- <id | spec as JSON> --framework pytorch|keras|tfjs [--input HxW]`: a network's
 * source. Bad input gets one line on standard error and exit code 2.
 */
async function main(args: readonly string[]): Promise<void> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'usage':
      return refuse(usage);
    case 'help':
      return print(help());
    case 'refused':
      return refuse(request.sentence);
    case 'code':
      return printCode(request);
  }
}

async function printCode({
  text,
  framework,
  inputSize,
}: Extract<ReturnType<typeof readArguments>, { kind: 'code' }>): Promise<void> {
  const read = readSpec(text, inputSize);
  if (!read.ok) return refuse(read.sentence);
  // TensorFlow.js takes most of the start; what is refused need not wait for it.
  const { codeOf } = await import('./code/codeOf');
  const answer = codeOf(read.spec, framework);
  if ('error' in answer) refuse(answer.error);
  else await print(answer.text);
}

endWithReader();
await main(process.argv.slice(2));
