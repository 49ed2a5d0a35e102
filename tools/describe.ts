import { oneLine } from './commandLine/quoted';
import { endWithReader, print, refuse } from './commandLine/standardOutput';
import { readArguments } from './describe/arguments';
import { help, usage } from './describe/help';
import { linesOf } from './describe/lines';
import { readSpec, type Size } from './describe/readSpec';

/**
 * `npm run -s describe -- <id | spec as JSON | -> [--input HxW]`: a network's report as JSON.
 * Bad input gets one line on standard error and exit code 2, or its own line in `-` mode.
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
    case 'one':
      return describeOne(request.text, request.inputSize);
    case 'lines':
      return describeLines(request.inputSize);
  }
}

async function describeOne(text: string, inputSize: Size | null): Promise<void> {
  const answer = await describe(text, inputSize);
  if ('error' in answer) refuse(answer.error);
  else await print(`${JSON.stringify(answer, null, 1)}\n`);
}

async function describeLines(inputSize: Size | null): Promise<void> {
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    if (line.trim() !== '') await print(`${JSON.stringify(await describe(line, inputSize))}\n`);
  }
}

async function describe(text: string, inputSize: Size | null) {
  const read = readSpec(text, inputSize);
  if (!read.ok) return { error: oneLine(read.sentence) };
  // TensorFlow.js takes most of the start; what is refused need not wait for it.
  const { reportOn } = await import('./describe/reportOn');
  return reportOn(read.spec);
}

endWithReader();
await main(process.argv.slice(2));
