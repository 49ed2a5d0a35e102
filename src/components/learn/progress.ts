import type { Answer } from './predict/answers';

export interface StepAnswer {
  draft: Answer | null;
  isChecked: boolean;
}

/** By `lesson/step`. */
export type Progress = Readonly<Record<string, StepAnswer>>;

const KEY = 'resnet-atlas.progress';
/** Stands in for a storage that the browser refuses. */
let kept: Progress = {};

/** What this device remembers; nothing where the browser refuses storage or holds something else. */
export function readProgress(): Progress {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isRecord(stored)
      ? (Object.fromEntries(Object.entries(stored).filter(([, answer]) => isStepAnswer(answer))) as Progress)
      : {}; // filtered just before
  } catch {
    return kept;
  }
}

export function writeProgress(progress: Progress): void {
  kept = progress;
  try {
    if (Object.keys(progress).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    // Without storage the answers live as long as the page.
  }
}

function isStepAnswer(value: unknown): value is StepAnswer {
  return (
    isRecord(value) && typeof value['isChecked'] === 'boolean' && (value['draft'] === null || isAnswer(value['draft']))
  );
}

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  const { kind } = value;
  if (kind === 'number') return Number.isFinite(value['value']);
  if (kind === 'choice') return typeof value['option'] === 'string';
  if (kind === 'curve') return Array.isArray(value['values']) && value['values'].every((loss) => Number.isFinite(loss));
  return kind === 'blocks' && Array.isArray(value['ids']) && value['ids'].every((id) => typeof id === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
