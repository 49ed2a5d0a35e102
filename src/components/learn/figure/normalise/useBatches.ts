import { useState } from 'react';
import { batchStatistics, passBatch, type Statistics, UNTRAINED } from '../../../../model/figures/batchNorm';
import { channelBatch } from '../../../../model/figures/channelBatches';

export type Mode = 'training' | 'inference';
/** So many fit the picture, and the running statistics have arrived long before. */
export const MOST_BATCHES = 40;

/** What has passed through the layer: in training every batch moves the running statistics, in inference none does. */
export interface Batches {
  mode: Mode;
  setMode: (mode: Mode) => void;
  /** The batch that is shown. */
  values: readonly number[];
  /** Of every batch that has passed in training, in order. */
  seen: readonly Statistics[];
  /** One more than batches: before the first, and after each. */
  history: readonly Statistics[];
  running: Statistics;
  pass: (count: number) => void;
  startOver: () => void;
}

interface Passed {
  shown: number;
  seen: readonly Statistics[];
  history: readonly Statistics[];
}

const NOTHING: Passed = { shown: 0, seen: [], history: [UNTRAINED] };

export function useBatches(): Batches {
  const [mode, setMode] = useState<Mode>('training');
  const [passed, setPassed] = useState(NOTHING);
  const pass = (count: number) =>
    setPassed((before) => {
      let after = before;
      for (let i = 0; i < count; i++)
        after = mode === 'training' ? trained(after) : { ...after, shown: after.shown + 1 };
      return after;
    });
  return {
    mode,
    setMode,
    values: channelBatch(passed.shown),
    seen: passed.seen,
    history: passed.history,
    running: last(passed.history),
    pass,
    startOver: () => setPassed(NOTHING),
  };
}

/** The batch on screen has passed, and the next one comes. */
function trained(before: Passed): Passed {
  if (before.seen.length === MOST_BATCHES) return before;
  const values = channelBatch(before.shown);
  return {
    shown: before.shown + 1,
    seen: [...before.seen, batchStatistics(values)],
    history: [...before.history, passBatch(last(before.history), values)],
  };
}

function last(history: readonly Statistics[]): Statistics {
  return history.at(-1)!; // it begins with the untrained
}
