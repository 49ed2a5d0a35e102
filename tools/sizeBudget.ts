/** One chunk of the build's manifest (.vite/manifest.json), as far as it is read here. */
interface Chunk {
  file: string;
  /** Of a chunk that several modules share. */
  name?: string;
  /** Manifest keys of the chunks that it imports at once. */
  imports?: string[];
}

export type Manifest = Record<string, Chunk>;

/**
 * The modules, loaded by a dynamic import, that the page waits for until the diagram can be
 * used, and the typeface, which the browser asks for when the first words stand there (until it
 * comes, one of the system's stands in for it). What becomes necessary for the diagram belongs here.
 */
export const untilInteractive: readonly string[] = [
  'src/model/derive.ts',
  'src/components/network/diagram/Diagram.tsx',
  'src/content/zh-CN/index.ts',
  'src/styles/fonts/atlas-sans.woff2',
];

/** The most that may be loaded, in bytes of gzip. */
export const budget = { firstPaint: 110_000, interactive: 260_000 };

/** Whether a file counts: scripts and typefaces. */
export const counts = (path: string) => /\.(?:js|woff2)$/.test(path);

/** The JavaScript that must arrive before the first paint: the page's entry and its static imports. */
export function firstPaintFiles(manifest: Manifest): string[] {
  return staticClosure(manifest, ['index.html']);
}

/**
 * The files that must arrive before the diagram is interactive: the first paint's and those of
 * `lazyModules`. Throws where the build has no chunk of one: it would drop out of the sum unseen.
 */
export function interactiveFiles(manifest: Manifest, lazyModules = untilInteractive): string[] {
  return staticClosure(manifest, ['index.html', ...lazyModules.map((source) => chunkOf(manifest, source))]);
}

/** A module that other chunks import too stands in a shared chunk, which bears its name. */
function chunkOf(manifest: Manifest, source: string): string {
  if (source in manifest) return source;
  const name = /([^/]+)\.tsx?$/.exec(source)?.[1];
  const shared = Object.keys(manifest).find((key) => key.startsWith('_') && manifest[key]?.name === name);
  if (shared === undefined) throw new Error(`the build has no chunk of ${source}`);
  return shared;
}

function staticClosure(manifest: Manifest, entries: readonly string[]): string[] {
  const seen = new Map<string, Chunk>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build's manifest has no ${key}`);
    if (seen.has(key)) return;
    seen.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...seen.values()].map(({ file }) => file).filter(counts);
}
