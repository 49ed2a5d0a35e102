import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSite } from '../browser/buildSite';
import { type ServedSite, serveSite } from '../browser/serveSite';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The commit that a name stands for, or null where there is none. */
export async function commitOf(name: string): Promise<string | null> {
  return run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { cwd: root }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}

/** Builds a commit beside this one, with the packages of this one, and serves it; what was built goes again. */
export async function serveCommit(commit: string): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'shots-'));
  const tree = join(folder, 'tree');
  await run('git', ['worktree', 'add', '--detach', '--quiet', tree, commit], { cwd: root });
  try {
    await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
    await buildSite(tree);
    return await serveSite(join(tree, 'dist'));
  } finally {
    await run('git', ['worktree', 'remove', '--force', tree], { cwd: root });
    await rm(folder, { recursive: true, force: true });
  }
}
