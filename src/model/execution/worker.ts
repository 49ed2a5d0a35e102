import { expose } from 'comlink';
import { startBackend } from './backend';
import type { BackendName, ExecutionApi } from './executionTypes';
import { groupedAgainstMasked } from './groupedAgainstMasked';
import { JobQueue } from './jobQueue';
import { withoutCopying } from './withoutCopying';

/**
 * The entry of the execution worker. Everything that TensorFlow.js computes for the page runs here,
 * one job at a time, so that no job is timed while another works; the page stays responsive.
 */
let starting: Promise<BackendName> | undefined;
const jobs = new JobQueue();

/** Started at the first call, once: loading the worker alone fetches no WebAssembly. */
function backend(): Promise<BackendName> {
  starting ??= startBackend();
  return starting;
}

const api: ExecutionApi = {
  backend,
  groupedAgainstMasked: (request, report) =>
    jobs.add(async (isCancelled) => {
      await backend();
      return withoutCopying(await groupedAgainstMasked(request, { isCancelled, report }));
    }),
  cancel: () => jobs.cancelAll(),
};

expose(api);
