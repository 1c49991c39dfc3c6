import { asc } from 'drizzle-orm';
import type { Claim, Reading } from '@/lib/claim';
import type { Reader } from './reader';
import { claims, readings } from './schema/claims';

/** A claim with its ways of reading, the one that decides first. */
export type ClaimEntry = Claim & { readings: Reading[] };

/** The claims of the proposal in the order of the data set; read once under a release. */
export function getClaims(reader: Reader): Promise<ClaimEntry[]> {
  return reader.keep('claims', async () => {
    const [all, own] = await Promise.all([
      reader.db.select().from(claims).orderBy(asc(claims.position)),
      reader.db.select().from(readings).orderBy(asc(readings.position)),
    ]);
    return all.map((claim) => ({ ...claim, readings: own.filter((reading) => reading.claim === claim.id) }));
  });
}
