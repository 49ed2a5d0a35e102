import type { ExerciseBook } from '../en/exerciseBook';
import { exercisePage } from './exercisePage';
import { exercises } from './exercises';
import { misconceptions } from './misconceptions';

export const zhCN: ExerciseBook = { exercises, exercisePage, misconceptions };
