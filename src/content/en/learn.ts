import type { BlockType } from '../../model/architecture/spec';
import type { LessonId } from '../../state/learnState';
import { normalise } from './normalise';

export const learn = {
  chapters: { normalisation: 'Normalise', residual: 'The residual block', shortcuts: 'Solid and dashed', table: 'The whole table', code: 'Writing it', grouping: 'Grouped convolution' } satisfies Record<LessonId, string>,
  chaptersLabel: 'Chapters',
  figure: 'Figure',
  turn: 'Turn the page',
  back: 'Back',
  next: 'Next',
  nextChapter: (chapter: string) => `Next: ${chapter}`,
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
  marked: (count: number) => (count === 0 ? 'No block marked yet.' : count === 1 ? '1 block marked.' : `${count} blocks marked.`),
  blocksGap: (found: number, all: number, wrong: number) =>
    `You found ${found} of ${all}${wrong === 0 ? '' : `, and marked ${wrong} where the shapes agree`}.`,
  marks: { chosen: 'marked', found: 'rightly marked', missed: 'missed', wrong: 'the shapes agree here' },
  percent: (value: string) => `${value}\u00A0%`,
  normalise,
};
