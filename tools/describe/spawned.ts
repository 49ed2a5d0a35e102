import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Outcome, outcomeOf } from '../../tests/support/childProcess';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Starts a tool as `npm run` does, without npm's own start. For tests. */
function startTool(tool: 'describe' | 'code', args: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, ...args], { cwd: projectRoot });
}

export function startDescribe(...args: string[]) {
  return startTool('describe', args);
}

/** What `describe` answers, with `input` on its standard input. */
export function describeSpawned(args: readonly string[], input = ''): Promise<Outcome> {
  return outcomeOf(startTool('describe', args), input);
}

/** What `code` answers. */
export function codeSpawned(args: readonly string[]): Promise<Outcome> {
  return outcomeOf(startTool('code', args));
}
