/** What a learner typed into an exercise of a sheet. */
export interface ExerciseAnswer {
  /** Which exercise of the kind: 0 is the sheet's own, the others came by asking for another one. */
  variant: number;
  /** One a field. */
  texts: readonly string[];
  /** Whether the verdict stands under it. */
  isChecked: boolean;
  isRight: boolean;
}

/** By the sheet's name, then by the exercise's place in it. */
export type SheetsAnswers = Readonly<Record<string, Readonly<Record<string, ExerciseAnswer>>>>;

const KEY = 'resnet-atlas.exercises';
/** More sheets than this are not kept; those begun first go first. */
export const MAX_SHEETS = 20;
/** Stands in for a storage that the browser refuses. */
let kept: SheetsAnswers = {};

/** What this device remembers; what else may stand in the storage is left out. */
export function readSheets(): SheetsAnswers {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isRecord(stored) ? Object.fromEntries(Object.entries(stored).filter(isSheet)) : {};
  } catch {
    return kept;
  }
}

export function writeSheets(sheets: SheetsAnswers): void {
  kept = Object.fromEntries(Object.entries(sheets).slice(-MAX_SHEETS));
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage the answers live as long as the page.
  }
}

function isSheet(entry: [string, unknown]): entry is [string, SheetsAnswers[string]] {
  return isRecord(entry[1]) && Object.values(entry[1]).every(isAnswer);
}

function isAnswer(value: unknown): value is ExerciseAnswer {
  if (!isRecord(value)) return false;
  const { variant, texts, isChecked, isRight } = value;
  const isVariant = Number.isInteger(variant) && Number(variant) >= 0 && Number(variant) <= 1000;
  return (
    isVariant &&
    Array.isArray(texts) &&
    texts.every((text) => typeof text === 'string') &&
    typeof isChecked === 'boolean' &&
    typeof isRight === 'boolean'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
