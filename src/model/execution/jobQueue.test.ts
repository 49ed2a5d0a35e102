import { expect, test } from 'vitest';
import { JobQueue } from './jobQueue';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('jobs run one after another, in order', async () => {
  const events: string[] = [];
  const jobs = new JobQueue();
  const job = (name: string) =>
    jobs.add(async () => {
      events.push(`${name} begins`);
      await later();
      events.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([job('a'), job('b')])).toEqual(['a', 'b']);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('cancelling reaches the job under way and those that wait, not those that come later', async () => {
  const jobs = new JobQueue();
  const job = () =>
    jobs.add(async (isCancelled) => {
      await later();
      return isCancelled();
    });
  const before = [job(), job()];
  jobs.cancelAll();
  expect(await Promise.all([...before, job()])).toEqual([true, true, false]);
});

test('a failing job rejects with an Error and does not hold up the next', async () => {
  const jobs = new JobQueue();
  const failing = jobs.add(() => Promise.reject('plain words')); // as WebAssembly's glue code does
  const next = jobs.add(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow(new Error('plain words'));
  expect(await next).toBe('done');
});
