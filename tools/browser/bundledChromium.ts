import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const packageName = '@sparticuz/chromium';
const cache = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url));

export interface BundledChromium {
  executablePath: string;
  /** What its environment must have besides the caller's own. */
  env: Record<string, string>;
}

/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux, x64), unpacked once into
 * .cache/chromium with the libraries that a bare machine lacks.
 */
export async function bundledChromium(): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `the Chromium inside ${packageName} runs on Linux x64 only, not on ${process.platform} ${process.arch}`,
    );
  }
  const folder = await unpackedOnce();
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries },
  };
}

/** Unpacks beside the final place and renames, so that two processes may do it at once. */
async function unpackedOnce(): Promise<string> {
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }; // every package has one
  const folder = join(cache, version);
  if (await exists(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'unpacking-'));
  await unpackInto(fresh, join(root, 'bin'));
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  });
  return folder;
}

/** SwiftShader's libraries must lie beside the binary; nss, nspr and expat go to lib/. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const tarballs = ['al2023.tar.br', 'swiftshader.tar.br'];
  await Promise.all([
    pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
    ),
    ...tarballs.map((name) =>
      pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), extract(folder)),
    ),
  ]);
}

function packageRoot(): string {
  const main = createRequire(import.meta.url).resolve(packageName);
  return join(dirname(main), '..', '..');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
