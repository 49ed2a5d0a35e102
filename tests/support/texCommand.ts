import { compileTex, findTex, hasTexPackage, type TexEngine } from './tex';

/** What came of tables in one document; null where this machine has no TeX for them. */
export type Compiled = { ok: boolean; log: string } | null;

/** For tests in a browser, which have no TeX: compiles tables on the machine, as the first line of their files says. */
export function compileTables(_: unknown, isChinese: boolean, tables: readonly string[]): Compiled {
  const engine = engineFor(isChinese);
  if (engine === null) return null;
  const packages = ['booktabs', ...(isChinese ? ['ctex'] : [])].map((name) => `\\usepackage{${name}}`).join('');
  const pages = tables.join('\n\\clearpage\n'); // LaTeX keeps only so many tables waiting
  return compileTex(
    engine,
    `\\documentclass{article}${packages}\\tracinglostchars=3\\begin{document}\n${pages}\n\\end{document}`,
  );
}

function engineFor(isChinese: boolean): TexEngine | null {
  if (!isChinese) return findTex();
  return hasTexPackage('ctex') ? findTex(['xelatex']) : null;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    compileTables: (isChinese: boolean, tables: readonly string[]) => Promise<Compiled>;
  }
}
