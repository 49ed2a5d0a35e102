import { expose } from 'comlink';
import { startBackend } from './backend';
import type { BackendName, ExecutionApi, ReportProgress } from './executionTypes';
import { groupedAgainstMasked } from './groupedAgainstMasked';
import { JobQueue } from './jobQueue';
import { signalScales } from './signalScales';
import { threeForms } from './threeForms';
import { timeBlocks } from './timeBlocks';
import type { RunControl } from './timing';
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

function compute<T extends object>(
  report: ReportProgress | undefined,
  job: (control: RunControl) => Promise<T | null>,
): Promise<T | null> {
  return jobs.add(async (isCancelled) => {
    await backend();
    return withoutCopying(await job({ isCancelled, report }));
  });
}

const api: ExecutionApi = {
  backend,
  groupedAgainstMasked: (request, report) => compute(report, (control) => groupedAgainstMasked(request, control)),
  threeForms: (request, report) => compute(report, (control) => threeForms(request, control)),
  timeBlocks: (blocks, plan, report) => compute(report, (control) => timeBlocks(blocks, plan, control)),
  signalScales: (request, report) => compute(report, (control) => signalScales(request, control)),
  cancel: () => jobs.cancelAll(),
};

expose(api);
