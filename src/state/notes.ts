import type { Problem } from '../model/architecture/problem';
import type { GroupsProblem } from './groupsState';

/** Something in a link or an input that was not taken as given; words are in `content/<lang>/problems.ts`. */
export type Note =
  | Problem
  | GroupsProblem
  | { code: 'linkTooLong'; read: number }
  | { code: 'unknownKey'; key: string }
  | { code: 'repeatedKey'; key: string; taken: string }
  | { code: 'unknownModel'; given: string; instead: string }
  | { code: 'unknownChoice'; key: string; given: string; allowed: readonly string[] }
  | { code: 'unknownFocus'; given: string; instead: string | null }
  | { code: 'unknownCompare'; given: string }
  | { code: 'sheetMended'; given: string; instead: string }
  | { code: 'onlyOnExercises'; key: string }
  | { code: 'convolutionMended'; key: string; given: string; instead: string }
  | { code: 'deckInLink'; given: string }
  /** `instead` is the name that it was taken for. */
  | { code: 'unknownLock'; key: string; given: string; instead: string | null }
  /** The link's own keys that were to change. */
  | { code: 'setByTeacher'; keys: readonly string[] };
