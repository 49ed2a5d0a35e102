import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild, type Plugin } from 'vite';
import { readBuild, workerFile } from './siteFiles';

const source = fileURLToPath(new URL('../../src/offline/serviceWorker.ts', import.meta.url));

/** Writes the worker that keeps the site for use without a network, once all other files are in their folder. */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => (dir === undefined ? undefined : writeServiceWorker(dir)),
    },
  };
}

/** Writes the worker of the site in `folder`, which holds a finished build: one plain script, for browsers without module workers. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const result = await viteBuild({
    configFile: false,
    logLevel: 'warn',
    define: { BUILD_TO_KEEP: JSON.stringify(await readBuild(folder)) },
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: workerFile } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built');
  await writeFile(join(folder, workerFile), chunk.code);
}
