import { and, asc, eq, inArray, lte, or } from 'drizzle-orm';
import { observations } from '@/db/schema/observations';
import { releases } from '@/db/schema/releases';
import { isCandidate } from '@/lib/releases/candidate';
import type { HeldCell } from '@/lib/releases/cell-changes';
import { baseOf, type Release } from './release';
import type { Scene } from './scene';

/** What a release made of a cell; null where it withdrew it. */
export type CellMoment = { release: Pick<Release, 'number' | 'importedAt' | 'reason'>; cell: HeldCell | null };

/** Whether an observation came with a release or before it. */
const upTo = (number: number) =>
  isCandidate(number)
    ? or(lte(observations.release, baseOf(number)), eq(observations.release, number))
    : lte(observations.release, number);

/** Returns what the shown figure of a cell was over the releases up to the reader's own, oldest first. */
export async function getCellHistory(
  { db, release }: Pick<Scene, 'db' | 'release'>,
  { series, place, period }: { series: string; place: string; period: string },
): Promise<CellMoment[]> {
  const rows = await db
    .select()
    .from(observations)
    .where(
      and(
        eq(observations.series, series),
        eq(observations.place, place),
        eq(observations.period, period),
        eq(observations.rank, 1),
        upTo(release.number),
      ),
    )
    .orderBy(asc(observations.release));
  const moments = new Map<number, HeldCell | null>();
  for (const { retiredBy } of rows) if (retiredBy !== null && retiredBy <= release.number) moments.set(retiredBy, null);
  for (const row of rows) {
    const { period, value, bound, status, working, source } = row;
    moments.set(row.release, { period, value, bound, status, working, source });
  }
  if (moments.size === 0) return [];
  const made = await db
    .select({ number: releases.number, importedAt: releases.importedAt, reason: releases.reason })
    .from(releases)
    .where(inArray(releases.number, [...moments.keys()]))
    .orderBy(asc(releases.number));
  return made.map((one) => ({ release: one, cell: moments.get(one.number) ?? null }));
}
