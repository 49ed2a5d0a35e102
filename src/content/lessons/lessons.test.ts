import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LESSONS } from '.';
import { CATALOGUE } from '../../model/architecture/catalogue';
import { codeFor } from '../../model/codegen/codeFor';
import { linesNamed, rangeOf } from '../../model/codegen/codeParts';
import { derive } from '../../model/derive';
import { findSection, layerId, type LayerGraph } from '../../model/graph/layerGraph';
import { ERROR_SETS } from '../../model/published/errorSets';
import { MEASURED_NETWORKS } from '../../model/measured/experiment';
import { LESSON_IDS } from '../../state/slices/learn';
import { LANGUAGES } from '../../state/viewState';
import { TERM_IDS } from '../glossary/terms';
import {
  type Figure,
  type FigureNetwork,
  type Question,
  BATCH_PARTS,
  FORM_PARTS,
  SIGNAL_PARTS,
  WIRING_PARTS,
} from './lesson';

interface WrittenStep {
  id: string;
  text: string;
}

function written(lang: string, lesson: string): WrittenStep[] {
  const source = readFileSync(fileURLToPath(new URL(`../${lang}/lessons/${lesson}.mdx`, import.meta.url)), 'utf8');
  return [...source.matchAll(/<Step id="([^"]*)">(.*?)<\/Step>/gs)].map(([, id, text]) => ({ id: id!, text: text! })); // both groups match
}

const idsOf = (tag: string, text: string) =>
  [...text.matchAll(new RegExp(`<${tag} id="([^"]*)"`, 'g'))].map(([, id]) => id!); // the group matches

/** Steps that prose links to. */
const linksIn = (text: string) =>
  [...text.matchAll(/<ChapterLink lesson="([^"]*)" step="([^"]*)"/g)].map(
    ([, lesson, step]) => [lesson!, step!] as const,
  ); // both groups match

function graphOf({ model, changes }: FigureNetwork): LayerGraph {
  const derivation = derive({ ...CATALOGUE[model], ...changes });
  if (!derivation.ok) throw new Error(derivation.problem.code);
  return derivation.value.graph;
}

/** A block's id, or a layer's. */
function exists(graph: LayerGraph, id: string): boolean {
  const section = findSection(graph, id);
  if (section === undefined) return false;
  return section.id === id || section.template.layers.some(({ name }) => layerId(section, name) === id);
}

function networksOf(figure: Figure): FigureNetwork[] {
  return figure.kind === 'pair' ? [figure, figure.beside] : [figure];
}

/** Figures whose parts are no layers. */
const PARTS: Partial<Record<Figure['kind'], readonly string[]>> = {
  wiring: WIRING_PARTS,
  batchNorm: BATCH_PARTS,
  signals: SIGNAL_PARTS,
  forms: FORM_PARTS,
  curves: MEASURED_NETWORKS,
  measured: MEASURED_NETWORKS,
};

/** What a phrase may name beside a figure: its parts, or its rows. */
function partsOf(figure: Figure): readonly string[] {
  return figure.kind === 'errors' ? ERROR_SETS[figure.set].map(({ id }) => id) : (PARTS[figure.kind] ?? []);
}

/** Whether some line of a code figure is meant by a phrase, within the part that is spoken of. */
function isInCode(figure: Figure, phrase: string): boolean {
  if (figure.kind !== 'code') return false;
  const source = codeFor(graphOf(figure), figure.framework);
  const range = figure.section === undefined ? undefined : rangeOf(source, figure.section);
  return range !== null && linesNamed(source, phrase, range).length > 0;
}

type Named = [network: FigureNetwork, id: string];

function figureIds(figure: Figure): Named[] {
  if (figure.kind === 'network') return figure.focus === undefined ? [] : [[figure, figure.focus]];
  if (figure.kind === 'wiring' || figure.kind === 'batchNorm') return [[figure, figure.layer]];
  if (figure.kind === 'pair')
    return [
      [figure, figure.block],
      [figure.beside, figure.beside.block],
    ];
  if (figure.kind === 'forms' || figure.kind === 'twoLayers') return [[figure, figure.block]];
  if (figure.kind !== 'block') return [];
  return [[figure, figure.block], ...(figure.layer === undefined ? [] : [[figure, figure.layer] satisfies Named])];
}

function questionIds(question: Question | undefined): Named[] {
  if (question?.kind === 'params' || question?.kind === 'channels') return [[question, question.layer]];
  return question?.kind === 'kernels' ? [[question, question.block]] : [];
}

describe.each(LESSON_IDS)('the chapter %s', (id) => {
  const { steps } = LESSONS[id];

  test.each(LANGUAGES)('has in %s the steps that it shows, in order', (lang) => {
    expect(written(lang, id).map((step) => step.id)).toEqual(steps.map((step) => step.id));
  });

  test('names in every language the same parts of the figures, asks the same and cites the same', () => {
    const [english, ...others] = LANGUAGES.map((lang) =>
      written(lang, id).map(({ text }) => ({
        lit: idsOf('Lit', text).toSorted(),
        options: idsOf('Option', text),
        papers: idsOf('Paper', text),
        terms: idsOf('Term', text),
        asks: text.split('<Predict>').length,
        rates: [...text.matchAll(/<ErrorRate [^>]*>/g)].map(([tag]) => tag).toSorted(),
        links: linksIn(text).map((link) => link.join(' ')),
        formulas: [...text.matchAll(/\$[^$]+\$/g)].length,
        code: [...text.matchAll(/```/g)].length,
      })),
    );
    for (const other of others) expect(other).toEqual(english);
  });

  test.each(LANGUAGES)('explains in %s only terms of the glossary, each once in a chapter', (lang) => {
    const terms = written(lang, id).flatMap(({ text }) => idsOf('Term', text));
    expect(terms.filter((term) => !(TERM_IDS as string[]).includes(term))).toEqual([]);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test.each(LANGUAGES)('links in %s only to steps that there are', (lang) => {
    const links = written(lang, id).flatMap(({ text }) => linksIn(text));
    expect(
      links.filter(
        ([lesson, step]) =>
          !LESSON_IDS.some((known) => known === lesson && LESSONS[known].steps.some((one) => one.id === step)),
      ),
    ).toEqual([]);
  });

  test.each(LANGUAGES)('names in %s only blocks and layers that the figure’s network has', (lang) => {
    for (const [i, step] of steps.entries()) {
      const graphs = networksOf(step.figure).map(graphOf);
      const { text } = written(lang, id)[i]!; // as many as steps
      const parts = partsOf(step.figure);
      for (const named of idsOf('Lit', text))
        expect(
          parts.includes(named) || isInCode(step.figure, named) || graphs.some((graph) => exists(graph, named)),
          `${step.id}: ${named}`,
        ).toBe(true);
    }
  });

  test.each(LANGUAGES)('asks in %s where it has a question, and reveals after each', (lang) => {
    for (const [i, { question, id: stepId }] of steps.entries()) {
      const { text } = written(lang, id)[i]!; // as many as steps
      expect([text.includes('<Predict>'), text.includes('<Reveal>')], stepId).toEqual(
        Array(2).fill(question !== undefined),
      );
      expect(idsOf('Option', text), stepId).toEqual(
        question !== undefined && 'options' in question ? question.options : [],
      );
    }
  });

  test('asks at least twice, and its figures’ ids exist', () => {
    expect(steps.filter(({ question }) => question !== undefined).length).toBeGreaterThanOrEqual(2);
    const missing = steps.flatMap(({ figure, question }) =>
      [...figureIds(figure), ...questionIds(question)].filter(([network, named]) => !exists(graphOf(network), named)),
    );
    expect(missing).toEqual([]);
    const standOut = steps.flatMap(({ figure }) =>
      figure.kind === 'code'
        ? ([
            [figure, figure.section],
            [figure, figure.line],
          ] as const)
        : [],
    );
    const hidden = steps.flatMap(({ figure }) =>
      figure.kind === 'errors' ? (figure.answers ?? []).filter((row) => !partsOf(figure).includes(row)) : [],
    );
    expect(hidden).toEqual([]);
    expect(standOut.filter(([figure, phrase]) => phrase !== undefined && !isInCode(figure, phrase))).toEqual([]);
    const choices = steps.flatMap(({ question }) => (question?.kind === 'choice' ? [question] : []));
    expect(choices.filter(({ options, right }) => !options.includes(right))).toEqual([]);
  });
});
