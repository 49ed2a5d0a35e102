import { type Remote, wrap } from 'comlink';
import type { ExecutionApi } from '../../../model/execution/executionTypes';

interface Running {
  api: Remote<ExecutionApi>;
  /** Rejects once the worker is lost; what it had been asked would otherwise stay without an answer. */
  lost: Promise<never>;
}

let running: Running | null = null;

/** The one worker of the page, started when something is first computed, and again after it was lost. */
function execution(): Running {
  running ??= start();
  return running;
}

function start(): Running {
  const worker = new Worker(new URL('../../../model/execution/worker.ts', import.meta.url), { type: 'module' });
  const lost = new Promise<never>((_, reject) => {
    const lose = (event: Event) => {
      running = null;
      worker.terminate();
      reject(
        new Error(event instanceof ErrorEvent && event.message !== '' ? event.message : 'the worker did not start'),
      );
    };
    worker.addEventListener('error', lose);
    worker.addEventListener('messageerror', lose);
  });
  lost.catch(() => undefined); // whoever waits is told by the race
  return { api: wrap<ExecutionApi>(worker), lost };
}

/**
 * Asks the worker for something.
 *
 * @throws what the worker threw, or that it was lost
 */
export function compute<T>(ask: (api: Remote<ExecutionApi>) => Promise<T>): Promise<T> {
  const { api, lost } = execution();
  return Promise.race([ask(api), lost]);
}

/** Stops what has been asked for until now. */
export function cancelComputing(): void {
  void running?.api.cancel();
}
