import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { byId } from '@/db/import/keys';
import { limitsOf } from '@/db/import/limits';
import { tolerance } from '@/db/import/parts';
import { staged } from '@/db/import/staging';
import type { Tables } from '@/db/import/tables';
import type { DraftFinding } from '@/lib/drafts/finding';
import { findExcesses } from '@/lib/drafts/members';
import { type ComparedCell, indexOf } from './stage-draft';

/** Kinds of places that share the area of the place that they lie in. */
const areal = new Set(['province', 'prefecture', 'county']);

/**
 * Finds places whose members add up to more than they have themselves, of what is counted and added up: one finding for
 * each place and series. Figures of another definition, and those known to be "more than" they say, are no measure.
 */
export async function checkMembers(tx: Db, tables: Tables, cells: readonly ComparedCell[]): Promise<DraftFinding[]> {
  const limits = limitsOf(tables);
  const isCounted = (id: string) => limits.get(id)?.adds && (limits.get(id)?.least ?? 0) >= 0;
  const counted = [...new Set(cells.map((cell) => cell.series))].filter(isCounted);
  if (counted.length === 0) return [];
  const { line, series, place, period, value, status, rank, bound } = staged;
  const isMeasure = and(eq(rank, 1), ne(status, 'D'), sql`${bound} is distinct from 'over'`);
  const figures = await tx
    .select({ line, series, place, period, value })
    .from(staged)
    .where(and(inArray(series, counted), isMeasure));
  const places = tables.places.flatMap(({ values }) => {
    const { id, kind = '', parent = null, validFrom = null, validTo = null } = values;
    return id !== undefined && areal.has(kind) ? [{ id, parent, validFrom, validTo }] : [];
  });
  const [seriesOf, indicators] = [byId(tables.series), byId(tables.indicators)];
  const indicatorOf = (id: string) => seriesOf.get(id)?.values.indicator ?? '';
  const rounding = (id: string) => 0.5 * 10 ** -(indicators.get(indicatorOf(id))?.values.decimals ?? 0);
  return findExcesses(figures, places, { share: tolerance, rounding }).map((excess) => ({
    kind: `members ${excess.series} ${excess.place}`,
    stops: false,
    refs: refsOf(cells, excess.lines),
    excess: { ...excess, indicator: indicatorOf(excess.series) },
  }));
}

/** Returns the cells of a draft that stand on such lines. */
export const refsOf = (cells: readonly ComparedCell[], lines: readonly number[]): string[] => [
  ...new Set(lines.flatMap((line) => cells[indexOf(line)]?.ref ?? [])),
];
