type Job<T> = (isCancelled: () => boolean) => Promise<T>;

/** Runs jobs one after another, in the order in which they were added. */
export class JobQueue {
  private last: Promise<unknown> = Promise.resolve();
  private cancellations = 0;

  /**
   * @param job gets a function that tells whether the job was cancelled since it was added
   * @throws an Error, whatever the job throws: other things lose their words on the way out of a worker
   */
  add<T>(job: Job<T>): Promise<T> {
    const before = this.cancellations;
    const result = this.last.then(() => job(() => this.cancellations !== before)).catch(rethrowAsError);
    this.last = result.catch(() => undefined); // a job that fails does not hold up the next
    return result;
  }

  /** Cancels the job under way and all that wait. */
  cancelAll(): void {
    this.cancellations += 1;
  }
}

function rethrowAsError(thrown: unknown): never {
  if (thrown instanceof Error) throw thrown;
  throw new Error(String(thrown));
}
