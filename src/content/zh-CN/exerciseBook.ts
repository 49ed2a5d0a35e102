import type { ExerciseBook } from '../en/exerciseBook';
import { exercises } from './exercises';
import { misconceptions } from './misconceptions';

export const zhCN: ExerciseBook = { exercises, misconceptions };
