/** The database cannot be reached, does not answer in time, or takes no more connections; it may again soon. */
export class DatabaseUnavailableError extends Error {
  /** Seconds after which to ask again. */
  readonly retryAfter: number;

  /** `reason` is for operators: what happened in words, without settings or secrets. */
  constructor(reason: string, { retryAfter = 5, cause }: { retryAfter?: number; cause?: unknown } = {}) {
    super(`The database is not available: ${reason}.`, { cause });
    this.name = 'DatabaseUnavailableError';
    this.retryAfter = retryAfter;
  }
}
