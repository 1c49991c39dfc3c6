import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds over which wrong tokens are counted. */
const window = 900;
const byReader = new RateLimiterMemory({ points: 5, duration: window });

/**
 * Whoever has many addresses has many times five tries, so the tries of all readers together have a limit too. While it
 * is reached nobody signs in by token. That locks no owner out for good: whoever is signed in stays so, and a start of
 * the server begins to count anew and prints a link that is not counted at all.
 */
const together = new RateLimiterMemory({ points: 100, duration: window });
const all = 'all';

/** A try to sign in: counted, or refused with the seconds to wait. */
export type Try = { refused?: { by: 'often' | 'busy'; seconds: number } };

const wait = (by: 'often' | 'busy', { msBeforeNext }: RateLimiterRes): Try => ({
  refused: { by, seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) },
});

/** Counts a try of a reader before its token is compared, so that tries sent at once are counted too. */
export async function countTry(reader: string): Promise<Try> {
  // Asked first, and without counting: else each further address would be remembered for a quarter of an hour.
  const sum = await together.get(all);
  if (sum && sum.remainingPoints <= 0) return wait('busy', sum);
  try {
    await byReader.consume(reader);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return wait('often', refusal);
    throw refusal;
  }
  await together.penalty(all);
  return {};
}

/** Takes back the tries of a reader whose token was right. */
export async function forgetTries(reader: string): Promise<void> {
  await Promise.all([byReader.delete(reader), together.reward(all)]);
}
