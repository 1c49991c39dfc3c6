import type { Pilin } from '@/db/connection/service';

/** Milliseconds between two looks for a database that is away. */
const interval = 1000;

/** Asks for the newest release, and while the database is away lets nobody wait for it: it is looked for in the background. */
export class DatabaseWatch {
  readonly #pilin: Pick<Pilin, 'check'>;
  #asking: Promise<number> | undefined;
  #absence: unknown;

  constructor(pilin: Pick<Pilin, 'check'>) {
    this.#pilin = pilin;
  }

  get isAway(): boolean {
    return this.#absence !== undefined;
  }

  /** The number of the newest release; throws at once, with what was found last, while the database does not answer. */
  newestRelease(): Promise<number> {
    if (this.#absence !== undefined) return Promise.reject(this.#absence);
    return this.#ask();
  }

  /** Readers who come together are told by one query. */
  #ask(): Promise<number> {
    this.#asking ??= this.#pilin
      .check()
      .then(
        (release) => {
          this.#absence = undefined;
          return release;
        },
        (error: unknown) => {
          this.#absence = error ?? new Error('The database does not answer.');
          setTimeout(() => this.#ask().catch(() => {}), interval).unref();
          throw this.#absence;
        },
      )
      .finally(() => {
        this.#asking = undefined;
      });
    return this.#asking;
  }
}
