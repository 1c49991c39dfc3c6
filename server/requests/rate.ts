import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { readConfig } from '@/lib/settings/config';
import { readerKey } from '@/server/session/reader-key';

/** A picture or a file takes the processor up to 0.3 s, so that one reader could keep all others waiting. */
const limiter = new RateLimiterMemory({ points: readConfig().picturesPerMinute, duration: 60 });

/** The answer to a reader who asks for too many pictures and files: 429 with the seconds to wait; undefined for all others. */
export async function tooMany(request: Request): Promise<Response | undefined> {
  try {
    // Set by the server in front, see server/http/head.ts.
    await limiter.consume(readerKey(request.headers.get('x-forwarded-for')));
    return undefined;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    const error = `More than ${limiter.points} pictures and files in a minute; ask again in ${seconds} s.`;
    return Response.json({ error }, { status: 429, headers: { 'Retry-After': String(seconds) } });
  }
}
