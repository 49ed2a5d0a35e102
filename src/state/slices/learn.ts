import { DEFAULT_WORKSHEET, formatWorksheet, parseWorksheet, type Worksheet } from '../../model/exercises/sheet';
import { choiceRow, flagRow, type Reading, row, wholeRow } from './row';
import type { ViewSlice } from './slice';

/** The chapters in reading order. A chapter stands here once it is written, in every language. */
export const LESSON_IDS = [
  'degradation',
  'normalisation',
  'residual',
  'shortcuts',
  'table',
  'code',
  'grouping',
  'resnext',
  'beyond',
] as const;
export type LessonId = (typeof LESSON_IDS)[number];
export const STEP_RANGE = { min: 1, max: 30 };

/** What the course has besides its chapters. */
export const COURSE_PAGES = ['chapters', 'exercises', 'misconceptions', 'glossary', 'progress'] as const;
export type CoursePage = (typeof COURSE_PAGES)[number];

/** A step of a chapter. */
export interface LessonPlace {
  lesson: LessonId;
  /** From 1. A chapter that has fewer shows its last. */
  step: number;
}

/** Where the reader of the course is. */
export interface LearnFields extends LessonPlace {
  page: CoursePage;
  /** The sheet of exercises. */
  sheet: Worksheet;
  /** The teacher's view: every exercise with its answer and solution. */
  showsKey: boolean;
}

const FIRST: LessonPlace = { lesson: 'degradation', step: 1 };

export const learnSlice = {
  rows: {
    lesson: choiceRow('lesson', LESSON_IDS, FIRST.lesson, {
      control: 'chapters',
      isPlace: true,
      isNamedInScenes: true,
    }),
    step: wholeRow('step', STEP_RANGE, FIRST.step, { control: 'steps', isPlace: true }),
    page: choiceRow('page', COURSE_PAGES, 'chapters', { control: 'pages', isPlace: true }),
    sheet: row({
      key: 'sheet',
      control: 'sheet',
      fallback: DEFAULT_WORKSHEET,
      read: readSheet,
      write: formatWorksheet,
    }),
    showsKey: flagRow('key', { control: 'key' }),
  },
  applies: (field, { page }) => (field !== 'sheet' && field !== 'showsKey') || page === 'exercises',
  staysWith: { lesson: ['step'], step: ['lesson'] },
  isInNavigation: true,
  showsNetwork: false,
  isScene: true,
  shown: (fields) => (fields.page === 'chapters' ? fields : { ...fields, ...FIRST }),
  figures: () => ['1'],
  controls: ({ page }) => ['pages', 'chapters', ...CONTROLS_OF_PAGE[page]],
} satisfies ViewSlice<LearnFields>;

const CONTROLS_OF_PAGE = {
  chapters: ['steps'],
  exercises: ['sheet', 'key'],
  misconceptions: [],
  glossary: [],
  progress: [],
} as const satisfies Record<CoursePage, readonly string[]>;

/** The sheet that a link asks for, or the nearest there is and a note. */
function readSheet(text: string, { note }: Reading<Worksheet>): Worksheet {
  const sheet = parseWorksheet(text);
  const instead = formatWorksheet(sheet);
  if (instead !== text) note({ code: 'sheetMended', given: text.slice(0, 40), instead });
  return sheet;
}

/** Whether one exercise stands in another page by itself. */
export function isOneExercise({
  embed,
  learn: { page, sheet },
}: {
  embed: string | null;
  learn: LearnFields;
}): boolean {
  return embed !== null && page === 'exercises' && sheet.count === 1;
}
