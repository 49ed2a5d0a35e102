import { useEffect, useState } from 'react';
import { GROUPS_RANGES } from '../../../state/groupsState';
import { Held } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { useOnPaper } from '../../primitives/paper/onPaper';
import { useSelected, useStore } from '../../primitives/useStore';
import type { Run } from './useRun';
import './RunControls.css';

interface Props {
  run: Run<unknown>;
  /** What the button says before the first run. */
  label?: string;
  /** Whether the tensors are random: then another seed is offered. */
  isSeeded?: boolean;
}

const SHOW_PROGRESS_AFTER_MS = 400;

/** Runs, cancels what takes long, says what went wrong; and offers other random numbers. */
export function RunControls({ run, label, isSeeded = false }: Props) {
  const { frame } = useMessages().groups;
  const isSlow = useIsSlow(run.isRunning);
  const { result, isRunning, progress, failure, start } = run;
  const isOnPaper = useOnPaper();
  useEffect(() => {
    if (isOnPaper) start();
  }, [isOnPaper, start]);
  if (isOnPaper) return <span aria-busy={result === null && failure === null} />;
  return (
    <div className="run-controls">
      <div className="run-buttons">
        {isSlow ? (
          <button type="button" className="button" onClick={run.cancel}>
            {frame.cancel}
          </button>
        ) : (
          <button type="button" className="button button-primary" onClick={run.start} aria-disabled={isRunning}>
            {result === null ? (label ?? frame.run) : frame.runAgain}
          </button>
        )}
        {isSeeded && (
          <Held names="seed">
            <SeedControls />
          </Held>
        )}
      </div>
      <div role="status" className="run-status">
        {isSlow && (
          <>
            {progress === null ? frame.starting : frame.running}
            {progress !== null && <progress value={progress.done} max={progress.total} aria-label={frame.running} />}
          </>
        )}
        {failure !== null && (
          <p className="run-failure">
            {frame.failed} <small>{failure}</small>
          </p>
        )}
      </div>
    </div>
  );
}

function SeedControls() {
  const store = useStore();
  const seed = useSelected(({ state }) => state.groups.seed);
  const { frame } = useMessages().groups;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => store.changeIn('groups', { seed: (seed % GROUPS_RANGES.seed.max) + 1 })}
      >
        {frame.newSeed}
      </button>
      <span className="run-seed">
        {frame.seed} {seed}
      </span>
    </>
  );
}

/** True once something has been under way for so long that a person wonders. */
function useIsSlow(isRunning: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setSlow(true), SHOW_PROGRESS_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isRunning]);
  return isSlow;
}
