import { describe, expect, test } from 'vitest';
import type { ConvolutionProblem } from '../model/architecture/convolutionRules';
import type { Note } from '../state/notes';
import { calculator as englishCalculator } from './en/calculator';
import { calculator as chineseCalculator } from './zh-CN/calculator';
import { problems as english } from './en/problems';
import { problems as chinese } from './zh-CN/problems';

/** One of every kind; the compiler asks for each code. */
type OneOfEach<P extends { code: string }> = { [C in P['code']]: Extract<P, { code: C }>[] };

const NOTES: OneOfEach<Note> = {
  notAnObject: [{ code: 'notAnObject' }],
  unknownField: [{ code: 'unknownField', field: 'colour', known: ['block', 'layers', 'groups'] }],
  notOneOf: [{ code: 'notOneOf', field: 'shortcut', given: 'D', allowed: ['none', 'A', 'B', 'C'] }],
  notInRange: [{ code: 'notInRange', field: 'num_classes', given: '-5', min: 1, max: 1_000_000 }],
  stageCount: [{ code: 'stageCount', given: 17, min: 1, max: 6 }],
  notASize: [{ code: 'notASize', given: '9x8x7', min: 1, max: 4096 }],
  basicHasNoGroups: [{ code: 'basicHasNoGroups', groups: 32, widthPerGroup: 48 }],
  widthVanishes: [{ code: 'widthVanishes', planes: 7, widthPerGroup: 3, atLeast: 10 }],
  notToggles: [{ code: 'notToggles', field: 'replace_stride_with_dilation', given: '7', most: 5 }],
  basicHasNoDilation: [{ code: 'basicHasNoDilation', dilation: 4 }],
  noStageToDilate: [{ code: 'noStageToDilate', stage: 5, stages: 4 }],
  stemVanishes: [{ code: 'stemVanishes', stem: 'deep_tiered', planes: 6, atLeast: 8 }],
  tooWide: [{ code: 'tooWide', channels: 4_194_304, max: 131_072, stage: 5 }],
  tooMuchToCount: [{ code: 'tooMuchToCount' }],
  groupsNotInRange: [{ code: 'groupsNotInRange', key: 'C', given: '900', min: 1, max: 64, instead: 63 }],
  groupsDoNotDivide: [
    { code: 'groupsDoNotDivide', groups: 24, inChannels: 128, outChannels: 144, instead: 16 },
    { code: 'groupsDoNotDivide', groups: 24, inChannels: 128, outChannels: 128, instead: 32 },
  ],
  pathsTooWide: [{ code: 'pathsTooWide', cardinality: 32, pathWidth: 77, max: 1024, instead: 33 }],
  linkTooLong: [{ code: 'linkTooLong', read: 8000 }],
  unknownKey: [{ code: 'unknownKey', key: 'colour' }],
  repeatedKey: [{ code: 'repeatedKey', key: 'groups', taken: '32' }],
  unknownModel: [{ code: 'unknownModel', given: 'resent50', instead: 'resnet50' }],
  unknownChoice: [{ code: 'unknownChoice', key: 'theme', given: 'pink', allowed: ['light', 'dark', 'projector'] }],
  unknownFocus: [
    { code: 'unknownFocus', given: 'layer3.9', instead: 'layer3.5' },
    { code: 'unknownFocus', given: 'everything', instead: null },
  ],
  sheetMended: [{ code: 'sheetMended', given: '7.99', instead: '7.50' }],
  deckInLink: [{ code: 'deckInLink', given: 'a b' }],
  unknownLock: [
    { code: 'unknownLock', key: 'hide', given: 'grups', instead: 'groups' },
    { code: 'unknownLock', key: 'lock', given: '🦄', instead: null },
  ],
  setByTeacher: [{ code: 'setByTeacher', keys: ['block', 'groups'] }],
  convolutionMended: [{ code: 'convolutionMended', key: 'conv', given: '3x3.64', instead: '3x3.64.128.32' }],
  onlyOnExercises: [{ code: 'onlyOnExercises', key: 'sheet' }],
  unknownCompare: [{ code: 'unknownCompare', given: 'vgg16' }],
};

/** With the numbers that each sentence has to hold. */
const CALCULATOR_PROBLEMS: {
  [C in ConvolutionProblem['code']]: [problem: Extract<ConvolutionProblem, { code: C }>, holds: string[]][];
} = {
  empty: [[{ code: 'empty', field: 'groups', instead: [32] }, []]],
  notANumber: [[{ code: 'notANumber', field: 'inChannels', given: 'many', instead: [64] }, ['many']]],
  notWhole: [[{ code: 'notWhole', field: 'kernelWidth', given: '2.5', instead: [3] }, ['2.5']]],
  tooSmall: [[{ code: 'tooSmall', field: 'outChannels', given: '-7', min: 1, instead: [1] }, ['-7', '1']]],
  tooLarge: [[{ code: 'tooLarge', field: 'kernelHeight', given: '1e9', max: 4321, instead: [4321] }, ['1e9', '4321']]],
  groupsDoNotDivide: [
    [
      {
        code: 'groupsDoNotDivide',
        field: 'groups',
        groups: 24,
        indivisible: [128],
        channels: [128],
        instead: [16, 32],
      },
      ['24', '128', '16', '32'],
    ],
    [
      {
        code: 'groupsDoNotDivide',
        field: 'groups',
        groups: 24,
        indivisible: [128],
        channels: [128, 240],
        instead: [8, 16],
      },
      ['24', '128', '8', '16'],
    ],
    [
      {
        code: 'groupsDoNotDivide',
        field: 'groups',
        groups: 24,
        indivisible: [128, 250],
        channels: [128, 250],
        instead: [2],
      },
      ['24', '128', '250', '2'],
    ],
  ],
  tooManyGroups: [
    [{ code: 'tooManyGroups', field: 'groups', max: 48, channels: [48], instead: [48] }, ['48']],
    [{ code: 'tooManyGroups', field: 'groups', max: 16, channels: [48, 64], instead: [16] }, ['16', '48', '64']],
  ],
};

/** All numbers and words of a problem that its sentence has to hold. */
function factsOf(problem: { code: string }): string[] {
  const { code: _, ...facts } = problem;
  return Object.values(facts).flatMap((fact: unknown) => (fact === null ? [] : [fact].flat().map(String)));
}

const plain = (text: string) => text.replaceAll(/(?<=\d),(?=\d)/g, '');

describe.each([
  ['en', english, englishCalculator, /^[A-Za-z0-9“].*\.$/s],
  ['zh-CN', chinese, chineseCalculator, /[\u4E00-\u9FFF].*。$/s],
] as const)('in %s', (lang, problems: typeof english, calculator: typeof englishCalculator, whole) => {
  test.each(Object.values(NOTES).flat())(
    'a page tells of $code with its numbers and words in a whole sentence',
    (note) => {
      const say = problems[note.code] as (note: Note) => string; // the table pairs each code with its sentence
      const text = say(note);
      expect(text).toMatch(whole);
      expect(factsOf(note).filter((fact) => !plain(text).includes(fact))).toEqual([]);
    },
  );

  test.each(Object.values(CALCULATOR_PROBLEMS).flat())('the calculator tells of %j', (problem, holds) => {
    const say = calculator.problems[problem.code] as (problem: ConvolutionProblem) => string; // as above
    const text = say(problem);
    expect(text).toMatch(whole);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(holds.filter((n) => !plain(text).includes(n))).toEqual([]);
  });

  test(`every code has a sentence of its own (${lang})`, () => {
    const said = Object.values(NOTES)
      .flat()
      .map((note) => (problems[note.code] as (note: Note) => string)(note));
    expect(new Set(said).size).toBe(said.length);
  });
});
