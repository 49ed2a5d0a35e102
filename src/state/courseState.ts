import { DEFAULT_WORKSHEET, formatWorksheet, parseWorksheet, type Worksheet } from '../model/exercises/sheet';
import type { Note } from './notes';

/** What the course has besides its chapters. */
export const COURSE_PAGES = ['chapters', 'exercises', 'misconceptions', 'glossary', 'progress'] as const;
export type CoursePage = (typeof COURSE_PAGES)[number];

/** Which page of the course is open, and the sheet of exercises. */
export interface CourseState {
  page: CoursePage;
  sheet: Worksheet;
  /** The teacher's view: every exercise with its answer and solution. */
  showsKey: boolean;
}

export const DEFAULT_COURSE: CourseState = { page: 'chapters', sheet: DEFAULT_WORKSHEET, showsKey: false };

/** The link's keys; the last two belong to the exercises alone. */
export const COURSE_KEYS = { page: 'page', sheet: 'sheet', showsKey: 'key' } as const;

/** Whether one exercise stands in another page by itself. */
export function isOneExercise({
  embed,
  course: { page, sheet },
}: {
  embed: string | null;
  course: CourseState;
}): boolean {
  return embed !== null && page === 'exercises' && sheet.count === 1;
}

/** The sheet that a link asks for, or the nearest there is and a note. */
export function readSheet(text: string, notes: Note[]): Worksheet {
  const sheet = parseWorksheet(text);
  const instead = formatWorksheet(sheet);
  if (instead !== text) notes.push({ code: 'sheetMended', given: text.slice(0, 40), instead });
  return sheet;
}
