/** What a page says to the worker. */
export type ToWorker =
  /** A page has opened: what is missing is fetched, and what no page needs any more goes. */
  | { kind: 'opened' }
  /** The person wants the new version. */
  | { kind: 'takeOver' };

/** What the worker says to every page of the site. */
export type ToPage =
  /** Files kept, of all; equal once everything is there. */
  { kind: 'progress'; done: number; total: number } | { kind: 'failed' };
