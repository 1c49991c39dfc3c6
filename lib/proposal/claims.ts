import type { Catalogue } from '@/lib/figures/catalogue';
import type { Claim, Reading } from './claim';

/** A claim with its ways of reading, the one that decides first. */
export type ClaimEntry = Claim & { readings: Reading[] };

/** Returns the claims of the proposal with their readings, in the order of the data set. */
export function claimsOf({ claims, readings }: Catalogue): ClaimEntry[] {
  return claims.map((claim) => ({ ...claim, readings: readings.filter((reading) => reading.claim === claim.id) }));
}
