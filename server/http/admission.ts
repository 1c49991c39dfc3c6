import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RefusedError } from './refused';
import { WorkLimit } from './work-limit';

/** How much is worked on at once. An answer takes one processor up to a second and some megabytes, so that more would only wait. */
const bounds = { together: 16, perReader: 8, waiting: 200, waitingPerReader: 60, patience: 15_000 };

/** Lets requests that need work in: so many a minute for one reader, so many at once. */
export class Admission {
  readonly #rate: RateLimiterMemory;
  readonly #work = new WorkLimit(bounds);

  constructor(perMinute: number) {
    this.#rate = new RateLimiterMemory({ points: perMinute, duration: 60 });
  }

  /** The number of requests that are worked on. */
  get size(): number {
    return this.#work.size;
  }

  /** Resolves to what ends the work; throws `RefusedError` (429 with the seconds to wait) for what is too much. */
  async enter(reader: string): Promise<() => void> {
    await this.#rate.consume(reader).catch((refusal) => {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new RefusedError({ status: 429, reason: 'often', retryAfter: Math.ceil(refusal.msBeforeNext / 1000) });
    });
    const leave = await this.#work.enter(reader);
    if (!leave) throw new RefusedError({ status: 429, reason: 'busy', retryAfter: 5 });
    return leave;
  }
}
