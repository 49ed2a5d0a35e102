import { describe, expect, test } from 'vitest';
import { compileTex, findTex, hasTexPackage, texNote } from '../../../../tests/support/tex';
import { type ExerciseBook, en } from '../../../content/en/exerciseBook';
import { zhCN } from '../../../content/zh-CN/exerciseBook';
import { EXERCISE_KINDS } from '../../../model/exercises/exerciseKinds';
import { worksheetExercises } from '../../../model/exercises/worksheet';
import { sheetAsLatex, sheetAsMarkdown, type SheetDocument } from '../../../model/export/sheetText';
import { sheetDocument } from './sheetDocument';

/** Every kind several times over. */
const exercises = worksheetExercises({ kinds: EXERCISE_KINDS, count: 20, seed: 7 });
const documents = (book: ExerciseBook) =>
  [false, true].map((isKey): SheetDocument => ({ ...sheetDocument('a', exercises, book, isKey), notes: [] }));

describe.each([
  ['en', en, ['booktabs']],
  ['zh-CN', zhCN, ['booktabs', 'ctex']],
] as const)('a sheet with its key (%s)', (lang, book, packages) => {
  test('asks every question and solves it', () => {
    const [sheet, key] = documents(book);
    expect(sheet?.exercises).toHaveLength(20);
    expect(
      sheet?.exercises.every(
        ({ sentences, code, table, blanks }) =>
          sentences.join('') !== '' && code.length + table.length + blanks.length > 0,
      ),
    ).toBe(true);
    expect(key?.exercises.every(({ sentences }) => sentences.length > 0)).toBe(true);
    expect(sheetAsMarkdown(sheet!)).not.toMatch(/undefined|\[object/); // there are two
  });

  const engine = lang === 'en' ? findTex() : hasTexPackage('ctex') ? findTex(['xelatex']) : null;
  test.skipIf(engine === null)(`compiles${texNote(engine)}`, () => {
    const source = documents(book)
      .map((one) => sheetAsLatex(one, ''))
      .join('\n');
    const loaded = packages.map((name) => String.raw`\usepackage{${name}}`).join('');
    expect(
      compileTex(
        engine!,
        String.raw`\documentclass{article}${loaded}\tracinglostchars=3\begin{document}${source}\end{document}`,
      ),
    ).toEqual({ ok: true, log: expect.any(String) }); // skipped without one
  });
});

test('LaTeX in English needs no sign that an old engine does not know, whatever the sheet', () => {
  const strange = new Set<string>();
  for (let seed = 0; seed < 12; seed++) {
    const drawn = worksheetExercises({ kinds: EXERCISE_KINDS, count: 20, seed });
    for (const isKey of [false, true]) {
      const source = sheetAsLatex({ ...sheetDocument('a', drawn, en, isKey), notes: [] }, '');
      for (const sign of source.replaceAll(/\\begin\{verbatim\}[^]*?\\end\{verbatim\}/g, ''))
        if (sign > '~') strange.add(sign);
    }
  }
  expect([...strange]).toEqual([]);
});
