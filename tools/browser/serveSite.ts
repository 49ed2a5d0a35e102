import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface ServedSite {
  /** Ends in the sub-path's slash. */
  url: string;
  /** Serves another folder at the same address, as a host does after a new version has been put there. */
  deploy: (folder: string) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a plain static host would, on this machine only and on a free port. The
 * files are read at once, so a build that runs meanwhile does not change what is served.
 *
 * @param subPath where the site stands on its host; begins and ends with a slash
 * @param maxAgeSeconds how long a browser may keep a file; unsaid, it asks again
 */
export async function serveSite(
  folder: string,
  subPath = '/',
  { maxAgeSeconds }: { maxAgeSeconds?: number } = {},
): Promise<ServedSite> {
  const caching = maxAgeSeconds === undefined ? undefined : { 'cache-control': `max-age=${maxAgeSeconds}` };
  let files = await readFolder(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.startsWith(subPath) ? decodeURIComponent(pathname.slice(subPath.length)) : undefined;
    const path = name === '' ? 'index.html' : name;
    const body = path === undefined ? undefined : files.get(path);
    if (path === undefined || body === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = contentTypes[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...caching }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens at a port
  return {
    url: `http://127.0.0.1:${port}${subPath}`,
    deploy: async (next) => {
      files = await readFolder(next);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file)] as const),
    ),
  );
}
