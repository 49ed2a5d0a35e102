import type { BlockType } from '../../model/architecture/spec';
import type { CoursePage } from '../../state/slices/learn';
import type { LessonId } from '../../state/slices/learn';
import { lessonErrors } from './lessonErrors';
import { measured } from './measured';
import { normalise } from './normalise';

export const learn = {
  chapters: {
    degradation: 'Deeper got worse',
    normalisation: 'Normalise',
    residual: 'The residual block',
    shortcuts: 'Solid and dashed',
    table: 'The whole table',
    code: 'Writing it',
    grouping: 'Grouped convolution',
    resnext: 'ResNeXt',
    beyond: 'The whole ResNeXt, and after',
  } satisfies Record<LessonId, string>,
  chaptersLabel: 'Chapters',
  course: 'The course',
  pages: {
    chapters: 'Chapters',
    exercises: 'Exercises',
    misconceptions: 'Misconceptions',
    glossary: 'Glossary',
    progress: 'Progress',
  } satisfies Record<CoursePage, string>,
  questionsDone: (done: number, all: number) => `${done} of ${all} ${all === 1 ? 'question' : 'questions'} answered`,
  inGlossary: 'In the glossary',
  progress: {
    intro: 'Answers are kept on this device only. They are sent nowhere.',
    next: 'What comes next',
    goOn: (chapter: string, step: number) => `${chapter}, step ${step}`,
    allDone: 'Every question of the chapters is answered. The exercises have new ones at any time.',
    exercises: 'Exercises',
    sheet: (name: string) => `Sheet ${name}`,
    sheetDone: (right: number, of: number) => `${right} of ${of} right`,
    noSheets: 'No sheet has been worked on yet.',
    clear: 'Clear all answers',
    cleared: 'All answers are cleared.',
    undo: 'Take that back',
    restored: 'The answers are back.',
  },
  figure: 'Figure',
  turn: 'Turn the page',
  back: 'Back',
  next: 'Next',
  nextChapter: (chapter: string) => `Next: ${chapter}`,
  practice: (count: number) =>
    `The end of the chapter. ${count} exercises on it, with new numbers, hints and solutions:`,
  practise: 'Practise',
  stepLabel: (step: number, of: number) => `Step ${step} of ${of}`,
  asks: ', with a question',
  answered: ', answered',
  clear: 'Clear my answers',
  openInExplore: 'Open in Explore',
  together: 'together',
  afterAnswer: 'shown once you have answered',
  blockKinds: { basic: 'BasicBlock', bottleneck: 'Bottleneck' } satisfies Record<BlockType, string>,
  predict: 'Before you read on',
  yourNumber: 'Your number',
  check: 'Check',
  right: 'Right.',
  wrong: 'Not this one.',
  numberGap: (said: string, truth: string) => `You said ${said}; it is ${truth}.`,
  marked: (count: number) =>
    count === 0 ? 'No block marked yet.' : count === 1 ? '1 block marked.' : `${count} blocks marked.`,
  blocksGap: (found: number, all: number, wrong: number) =>
    `You found ${found} of ${all}${wrong === 0 ? '' : `, and marked ${wrong} where the shapes agree`}.`,
  marks: { chosen: 'marked', found: 'rightly marked', missed: 'missed', wrong: 'the shapes agree here' },
  percent: (value: string) => `${value}\u00A0%`,
  kernels: 'Convolution weights',
  errors: lessonErrors,
  measured,
  normalise,
};
