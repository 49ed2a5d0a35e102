import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Where the build puts the site. */
export const siteFolder = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Builds the site as `npm run build` does, of this checkout or of another with packages of its own. In a process of its own: a test runner's NODE_ENV
 * would put React's development build into it.
 */
export async function buildSite(root = projectRoot): Promise<void> {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) throw new Error(`vite build failed (exit code ${code})`);
}
