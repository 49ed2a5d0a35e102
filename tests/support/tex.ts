import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENGINES = ['pdflatex', 'xelatex', 'tectonic'] as const;
export type TexEngine = (typeof ENGINES)[number];

/** The first of these engines that this machine has. */
export function findTex(engines: readonly TexEngine[] = ENGINES): TexEngine | null {
  return engines.find((engine) => spawnSync(engine, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** Whether a TeX of this machine finds a package. */
export function hasTexPackage(name: string): boolean {
  return spawnSync('kpsewhich', [`${name}.sty`], { stdio: 'ignore' }).status === 0;
}

/** Ends the name of tests that are skipped without a TeX, and says so on standard error too. */
export function texNote(engine: TexEngine | null): string {
  if (engine !== null) return '';
  console.warn('LaTeX tables: not compiled here: no pdflatex, xelatex or tectonic');
  return ' (not checked here: no pdflatex, xelatex or tectonic)';
}

/** Compiles a document; `log` says why where `ok` is false. */
export function compileTex(engine: TexEngine, source: string): { ok: boolean; log: string } {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  try {
    writeFileSync(join(folder, 'table.tex'), source);
    const args = engine === 'tectonic' ? ['table.tex'] : ['-interaction=nonstopmode', '-halt-on-error', 'table.tex'];
    const { status, stdout } = spawnSync(engine, args, { cwd: folder, encoding: 'utf8' });
    return { ok: status === 0, log: stdout.slice(-3000) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
