import type { Claim, Reading } from '@/lib/claim';
import type { Reader } from './reader';

/** A claim with its ways of reading, the one that decides first. */
export type ClaimEntry = Claim & { readings: Reading[] };

/** The claims of the proposal in the order of the data set. */
export function getClaims(reader: Reader): Promise<ClaimEntry[]> {
  return reader.keep('claims', async () => {
    const { claims, readings } = reader.catalogue;
    return claims.map((claim) => ({ ...claim, readings: readings.filter((reading) => reading.claim === claim.id) }));
  });
}
