import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** [a file that has this line, the line, a piece of the reason why it is refused]. */
const refused: [file: string, line: string, reason: string][] = [
  ['src/model/figures/a.ts', "import { useState } from 'react';", 'no React'],
  ['src/model/network/b.ts', "import { createRoot } from 'react-dom/client';", 'no React'],
  ['src/model/layout/c.ts', "import { select } from 'd3-selection';", 'no DOM'],
  ['src/model/figures/d.ts', "import { memory } from '@tensorflow/tfjs-core';", 'only inside src/model/network'],
  ['src/model/derive.ts', "import { Explore } from '../components/explore/Explore';", 'lies beneath the views'],
  ['src/model/graph/e.ts', "import { viewState } from '../../state/viewState';", 'knows nothing of the view'],
  ['src/model/graph/f.ts', "import type { Words } from '../../content/en';", 'ids and numbers, no words'],
  ['src/model/network/layers/g.ts', "export { run } from '../../../../tools/describe';", 'does not know its faces'],
  ['src/state/a.ts', "import { memory } from '@tensorflow/tfjs-core';", 'only inside src/model/network'],
  ['src/state/b.ts', "import { Explore } from '../components/explore/Explore';", 'lies beneath the views'],
  ['src/state/c.ts', "import en from '../content/en';", 'keys and values, no words'],
  ['src/offline/a.ts', "import { derive } from '../model/derive';", 'knows files'],
  ['src/content/en/a.ts', "import { catalogue } from '../../model/architecture/catalogue';", 'only id types'],
  ['src/content/en/b.ts', "import { DEFAULT_STATE } from '../../state/viewState';", 'words only'],
  ['src/content/en/c.ts', "import { createElement } from 'react';", 'no React'],
  ['src/content/zh-CN/d.ts', "import { Explore } from '../../components/explore/Explore';", 'lies beneath the views'],
  ['src/components/explore/A.tsx', "import { Groups } from '../groups/Groups';", 'not another view'],
  ['src/components/explore/B.tsx', "export const load = () => import('../groups/Groups');", 'not another view'],
  ['src/components/explore/diagram/C.tsx', "import { Groups } from '../../groups/Groups';", 'not another view'],
  ['src/components/explore/diagram/parts/D.tsx', "import { Groups } from '../../../groups/G';", 'not another view'],
  ['src/components/primitives/F.tsx', "import { Totals } from '../network/Totals';", 'lie beneath everything'],
  ['src/components/network/diagram/G.tsx', "import { Explore } from '../../explore/Explore';", 'not another view'],
  ['src/components/primitives/E.tsx', "import { Explore } from '../explore/Explore';", 'not another view'],
  ['src/components/explore/F.tsx', "import { App } from '../shell/App';", 'not another view'],
  ['src/components/explore/G.tsx', "import { memory } from '@tensorflow/tfjs-core';", 'only inside src/model/network'],
  ['src/components/shell/H.tsx', "import { describe } from '../../../tools/describe';", 'does not belong in the page'],
  ['src/main.tsx', "import { memory } from '@tensorflow/tfjs-core';", 'only inside src/model/network'],
  ['src/components/shell/I.tsx', "export const is = (view: string) => view === 'explore';", 'outside the registries'],
  ['src/state/d.ts', "export const is = (s: { view: string }) => 'learn' !== s.view;", 'outside the registries'],
  ['src/model/graph/h.ts', 'export const first = (list: number[]) => list[0]!;', 'why it holds'],
  ['src/components/shell/J.tsx', 'export const text = (given: unknown) => given as string;', 'why it holds'],
  ['tools/a.ts', "import { Explore } from '../src/components/explore/Explore';", 'faces of src/model'],
  ['tools/bench/b.ts', "import { viewState } from '../../src/state/viewState';", 'take arguments'],
];

const allowed: [file: string, line: string][] = [
  ['src/model/layout/v.ts', "import { path } from 'd3-path';"],
  ['src/model/network/w.ts', "import { memory } from '@tensorflow/tfjs-core';"],
  ['src/model/training/x.ts', "import { train } from '@tensorflow/tfjs-core';"],
  ['src/model/figures/y.test.ts', "import { tidy } from '@tensorflow/tfjs-core';"],
  ['src/state/x.ts', "import { catalogue } from '../model/architecture/catalogue';"],
  ['src/offline/x.ts', "import { cacheName } from './build';"],
  ['src/content/en/x.ts', "import type { ModelId } from '../../model/architecture/catalogue';"],
  ['src/content/en/y.ts', "import type { Panel } from '../../state/viewState';"],
  ['src/components/explore/V.tsx', "import { Segments } from '../primitives/Segments';"],
  ['src/components/explore/W.tsx', "import { Diagram } from './diagram/Diagram';"],
  ['src/components/explore/diagram/X.tsx', "import { Segments } from '../../primitives/Segments';"],
  ['src/components/explore/diagram/Y.tsx', "import { Inspector } from '../inspector/Inspector';"],
  ['src/components/groups/T.tsx', "import { Totals } from '../network/Totals';"],
  ['src/components/groups/whole/U.tsx', "import { Diagram } from '../../network/diagram/Diagram';"],
  ['src/components/explore/diagram/Z.tsx', "import { derive } from '../../../model/derive';"],
  ['src/components/shell/Y.tsx', "import { Explore } from '../explore/Explore';"],
  ['src/components/shell/W.tsx', 'export const is = (view: string, other: string) => view === other;'],
  ['src/components/shell/Z.tsx', "import { en } from '../../content/en';"],
  ['src/model/graph/w.ts', 'export const first = (list: number[]) => list[0]!; // never empty'],
  ['src/model/graph/x.ts', "export const names = ['a', 'b'] as const;"],
  ['src/model/graph/y.test.ts', 'export const first = (list: number[]) => list[0]!;'],
  ['tools/y.ts', "import { catalogue } from '../src/model/architecture/catalogue';"],
  ['tools/z.ts', "import { en } from '../src/content/en';"],
];

describe('the import boundaries between the rooms', () => {
  let fixtures: string;
  let refusals: ReadonlyMap<string, string>;

  beforeAll(async () => {
    fixtures = await mkdtemp(join(tmpdir(), 'boundaries-'));
    for (const file of ['.oxlintrc.json', 'tools/lint/atlas.js']) {
      await mkdir(dirname(join(fixtures, file)), { recursive: true });
      await copyFile(join(projectRoot, file), join(fixtures, file));
    }
    for (const [file, line] of [...refused, ...allowed]) {
      const path = join(fixtures, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, `${line}\n`);
    }
    refusals = await importRefusals(fixtures);
  });

  afterAll(() => rm(fixtures, { recursive: true, force: true }));

  test.each(refused)('%s may not say %s', (file, _line, reason) => {
    expect(refusals.get(file)).toContain(reason);
  });

  test.each(allowed)('%s may say %s', (file) => {
    expect(refusals.get(file)).toBeUndefined();
  });
});

/** The reason for each file with a refused import, as the project's own linter gives it. */
async function importRefusals(folder: string): Promise<ReadonlyMap<string, string>> {
  const oxlint = join(projectRoot, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, '--format=json'], { cwd: folder }, (_error, output) => resolve(output));
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string; help: string; message: string }[];
  };
  const ours = diagnostics.filter(({ code }) => /no-restricted-imports|^atlas/.test(code));
  return new Map(ours.map(({ filename, help, message }) => [filename, help || message]));
}
