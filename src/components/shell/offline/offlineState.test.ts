import { describe, expect, test } from 'vitest';
import { keepingOf, type Workers } from './offlineState';

const one = {} as ServiceWorker; // only whether there is one matters
const progress = (done: number) => ({ kind: 'progress', done, total: 9 }) as const;
const none: Workers = { installing: null, waiting: null, active: null };
const active: Workers = { ...none, active: one };
const installing: Workers = { ...none, installing: one };

describe('whether the site is kept', () => {
  test('a first worker is being installed: its files are being fetched, and none is kept before it is active', () => {
    expect(keepingOf(installing, null)).toEqual({ kind: 'fetching', done: 0, total: 0 });
    expect(keepingOf(installing, progress(3))).toEqual({ kind: 'fetching', done: 3, total: 9 });
    expect(keepingOf(installing, progress(9))).toEqual({ kind: 'fetching', done: 9, total: 9 });
    expect(keepingOf(active, progress(9))).toEqual({ kind: 'kept' });
  });

  test('an active worker is asked before it is believed: the browser may have removed files', () => {
    expect(keepingOf(active, null)).toEqual({ kind: 'unknown' });
    expect(keepingOf(active, progress(8))).toEqual({ kind: 'fetching', done: 8, total: 9 });
    expect(keepingOf(active, { kind: 'failed' })).toEqual({ kind: 'failed' });
  });

  test('a worker that was given up leaves none', () => {
    expect(keepingOf(none, progress(8))).toEqual({ kind: 'failed' });
    expect(keepingOf(none, null)).toEqual({ kind: 'failed' });
  });
});
