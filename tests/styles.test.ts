import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/*
 * A part that comes late brings its own styles, or stands only where they already are. Otherwise a picture looks right
 * after a visit to another view and wrong without: a projection's line was once solid in a block shown alone.
 */

const SRC = path.resolve(import.meta.dirname, '../src');
const source = (file: string) => readFileSync(file, 'utf8');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => path.join(SRC, name));
const scripts = sources.filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name));

function resolved(from: string, specifier: string): string | null {
  const base = path.resolve(path.dirname(from), specifier);
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => base + end)
    .find((file) => existsSync(file) && statSync(file).isFile());
  return specifier.startsWith('.') ? (found ?? null) : null;
}

const importsOf = (file: string, pattern: RegExp) =>
  [...source(file).matchAll(pattern)].map((match) => resolved(file, match[1]!)).filter((found) => found !== null);
const NOW = /^(?:import(?! type)|export)\s(?:[^'";]*?from\s)?['"]([^'"]+)['"]/gm;
const LATER = /import\(['"]([^'"]+)['"]\)/g;
const now = new Map(scripts.map((file) => [file, importsOf(file, NOW)]));
const later = new Map(scripts.map((file) => [file, importsOf(file, LATER)]));

/** All files that come with one. */
function filesWith(entry: string): Set<string> {
  const seen = new Set([entry]);
  for (const file of seen) now.get(file)?.forEach((next) => seen.add(next)); // a set is walked as it grows
  return seen;
}

const start = path.join(SRC, 'main.tsx');
const entries = [start, ...new Set([...later.values()].flat().filter((file) => file.endsWith('.tsx')))];
const parts = new Map(entries.map((entry) => [entry, filesWith(entry)]));

/** What is surely there when an entry is: its own files, and those that all who ask for it have. */
function surelyThere(): Map<string, ReadonlySet<string>> {
  const all = new Set([...parts.values()].flatMap((files) => [...files]));
  const there = new Map<string, ReadonlySet<string>>(
    entries.map((entry) => [entry, entry === start ? parts.get(start)! : all]),
  ); // from too much downwards
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const entry of entries.slice(1)) {
      const askers = entries.filter((asker) =>
        [...parts.get(asker)!].some((file) => later.get(file)?.includes(entry) === true),
      );
      const common = askers
        .map((asker) => there.get(asker)!)
        .reduce((some, more) => new Set([...some].filter((file) => more.has(file))));
      const next = new Set([...parts.get(entry)!, ...common]);
      isSettled &&= next.size === there.get(entry)!.size;
      there.set(entry, next);
    }
  }
  return there;
}

/** The style sheets that say how a class looks wherever it stands: in their selector's first part. */
function sheetsByClass(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const sheet of sources.filter((name) => name.endsWith('.css'))) {
    const text = source(sheet)
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/\([^()]*\)/g, (inner) => inner.replaceAll(' ', ''));
    for (const [, selectors] of text.matchAll(/([^{}]+)\{/g)) {
      const heads = selectors!.split(',\n').map((selector) => selector.trim().split(/[\s>+~]/)[0]!); // groups and splits that match
      for (const [, name] of heads.join(' ').matchAll(/\.([a-z][\w-]*)/gi))
        found.set(name!, (found.get(name!) ?? new Set()).add(sheet));
    }
  }
  return found;
}

test('every class that a part uses has a style sheet where the part stands', () => {
  const sheets = sheetsByClass();
  const there = surelyThere();
  const missing = new Set<string>();
  for (const [entry, own] of parts) {
    for (const file of own) {
      if (!file.endsWith('.tsx')) continue;
      for (const name of [...source(file).matchAll(/className="([^"]+)"/g)].flatMap((match) =>
        match[1]!.split(/\s+/),
      )) {
        const known = sheets.get(name);
        if (known !== undefined && ![...known].some((sheet) => there.get(entry)!.has(sheet)))
          missing.add(
            `${path.relative(SRC, file)}: .${name} of ${[...known].map((sheet) => path.relative(SRC, sheet)).join(', ')}, when ${path.relative(SRC, entry)} comes`,
          );
      }
    }
  }
  expect([...missing]).toEqual([]);
});
