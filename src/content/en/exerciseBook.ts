import { exercisePage } from './exercisePage';
import { exercises } from './exercises';
import { misconceptions } from './misconceptions';

/** Words of the exercise book, which come with it and not with the first page. */
export const en = { exercises, exercisePage, misconceptions };

export type ExerciseBook = typeof en;
