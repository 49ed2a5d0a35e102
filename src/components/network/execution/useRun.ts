import { proxy, type Remote } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExecutionApi, ReportProgress } from '../../../model/execution/executionTypes';
import { cancelComputing, compute } from './execution';
import { useLatest } from '../../primitives/useLatest';

export interface Run<T> {
  /** The last result, which stays while the next is computed; null before the first. */
  result: T | null;
  isRunning: boolean;
  /** Null until the first report. */
  progress: { done: number; total: number } | null;
  /** What went wrong the last time, else null. */
  failure: string | null;
  start: () => void;
  cancel: () => void;
}

type Ask<T> = (api: Remote<ExecutionApi>, report: ReportProgress) => Promise<T | null>;

/**
 * One computation of the worker that a person starts. A new start replaces one under way, whose answer is
 * dropped; a cancelled one leaves the last result where it was.
 *
 * @param key of what is asked for: once there is a result, another key is computed without being asked for; leave it out where computing takes long
 */
export function useRun<T>(ask: Ask<T>, key?: string): Run<T> {
  const [state, setState] = useState<Omit<Run<T>, 'start' | 'cancel'>>({
    result: null,
    isRunning: false,
    progress: null,
    failure: null,
  });
  const turn = useRef(0);
  const current = useLatest(ask);
  useEffect(
    () => () => {
      turn.current += 1; // what comes after the part has gone is nobody's
    },
    [],
  );
  const start = useCallback(() => {
    const mine = ++turn.current;
    const ifCurrent = (next: (before: Omit<Run<T>, 'start' | 'cancel'>) => Omit<Run<T>, 'start' | 'cancel'>) => {
      if (turn.current === mine) setState(next);
    };
    setState((before) => ({ ...before, isRunning: true, progress: null, failure: null }));
    const report = proxy<ReportProgress>((done, total) =>
      ifCurrent((before) => ({ ...before, progress: { done, total } })),
    );
    compute((api) => current.current(api, report)).then(
      (result) =>
        ifCurrent((before) => ({ result: result ?? before.result, isRunning: false, progress: null, failure: null })),
      (reason: unknown) =>
        ifCurrent((before) => ({
          ...before,
          isRunning: false,
          progress: null,
          failure: reason instanceof Error ? reason.message : String(reason),
        })),
    );
  }, [current]);
  const follows = useRef(false);
  const hasResult = state.result !== null;
  useEffect(() => {
    follows.current = hasResult;
  }, [hasResult]);
  useEffect(() => {
    if (follows.current) start();
  }, [key, start]);
  const cancel = useCallback(() => {
    turn.current += 1;
    cancelComputing();
    setState((before) => ({ ...before, isRunning: false, progress: null }));
  }, []);
  return { ...state, start, cancel };
}
