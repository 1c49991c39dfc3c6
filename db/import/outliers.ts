import { aliasedTable, and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { rateOf } from '@/lib/figures/unit';
import { comparePeriods } from '@/lib/language/period';
import { say } from '@/lib/texts/import';
import { isShare, type Limits, limitsOf, mayBeNegative } from './limits';
import type { Problems } from './problem';
import { addCounted, asWritten, mostRead, staged } from './staging';
import { observationSheet, type Tables } from './tables';

const file = observationSheet.file;

/** Ratio of a value to the others of its place at which it is told; a slip of unit is ten thousand, a fraction a hundred. */
const [farOff, asFraction] = [1_000, 30] as const;
/** Runs in which the largest value is far above the smallest that are looked at one by one. */
const mostRuns = 2_000;

type Value = { line: number; period: string; value: number; shown: string };

/** How many of a run a value is held against. */
const beside = 4;

const medianOf = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

const timesApart = (a: number, b: number) => Math.max(a / b, b / a);

/** What is odd about one value of a run: against those nearest in time, and against its neighbours, as a trend is not odd. */
function oddity(run: readonly Value[], index: number, limits: Limits) {
  const own = run[index]?.value ?? 0;
  const nearest = run
    .map(({ value }, at) => ({ value, apart: Math.abs(at - index) }))
    .filter(({ value, apart }) => apart > 0 && value > 0)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, beside);
  const usual = medianOf(nearest.map(({ value }) => value));
  const isPercent = isShare(limits) && rateOf(limits.unit) === 'percent';
  if (isPercent && own <= 1 && usual > 1 && usual / own > asFraction) return say('fraction', `${usual}`);
  const isTrend = nearest.some(({ value, apart }) => apart === 1 && timesApart(value, own) < farOff / 10);
  return !isTrend && timesApart(usual, own) >= farOff ? say('unlikely', `${usual}`) : undefined;
}

/** Warns of values that stand out of the run of their place: shares as fractions, slips of unit. */
export async function findOutliers(tx: Db, tables: Tables, warnings: Problems): Promise<void> {
  const limits = limitsOf(tables);
  const { line, series, place, period, value, rank } = staged;
  // Where values do not add up, as those of a price, there is no nought among others.
  const noNought = [...limits].flatMap(([id, one]) =>
    id && one.least === 0 && !isShare(one) && !one.adds ? [id] : [],
  );
  const shown = and(eq(rank, 1), or(gt(value, 0), and(eq(value, 0), inArray(series, noNought))));
  const spread = sql`max(${value}) > ${asFraction} * min(${value}) and count(*) > 2`;
  const runs = tx
    .select({ series, place })
    .from(staged)
    .where(shown)
    .groupBy(series, place)
    .having(spread)
    .limit(mostRuns)
    .as('runs');
  const rows = await tx
    .select({ series, place, line, period, value, shown: asWritten(staged) })
    .from(staged)
    .innerJoin(runs, and(eq(runs.series, series), eq(runs.place, place)))
    .where(shown)
    .orderBy(asc(line));
  const byRun = new Map<string, Value[]>();
  for (const row of rows) {
    const key = `${row.series} ${row.place}`;
    byRun.set(key, [...(byRun.get(key) ?? []), row]);
  }
  for (const [key, run] of byRun) {
    const own = limits.get(key.split(' ')[0]);
    // Growth is of any size from year to year, and held against its limits alone.
    if (!own || (mayBeNegative(own) && rateOf(own.unit))) continue;
    const sorted = run.toSorted((a, b) => comparePeriods(a.period, b.period));
    sorted.forEach(({ line, shown }, index) => {
      const said = oddity(sorted, index, own);
      if (said) warnings.add({ file, line, column: 'value', value: shown, said });
    });
  }
}

/** Shares that are computed and not published: the part must not be above the whole. */
export async function checkShares(tx: Db, tables: Tables, problems: Problems): Promise<void> {
  const limits = limitsOf(tables);
  for (const { values } of tables.series) {
    const own = limits.get(values.id);
    // Where the range follows from the parts, they are held against their total as such.
    if (!own || !isShare(own) || own.inferred || !values.numerator || !values.denominator) continue;
    await checkShare(tx, values.numerator, values.denominator, own.whole / (values.factor ?? 1), problems);
  }
}

async function checkShare(tx: Db, numerator: string, denominator: string, most: number, problems: Problems) {
  const [top, bottom] = [aliasedTable(staged, 'top'), aliasedTable(staged, 'bottom')];
  const found = await tx
    .select({
      line: top.line,
      shown: asWritten(top),
      above: top.value,
      below: bottom.value,
      count: sql<number>`count(*) over ()::int`,
    })
    .from(top)
    .innerJoin(bottom, and(eq(top.place, bottom.place), eq(top.period, bottom.period)))
    .where(
      and(
        eq(top.series, numerator),
        eq(bottom.series, denominator),
        eq(top.rank, 1),
        eq(bottom.rank, 1),
        sql`${top.value} > ${bottom.value} * ${most * 1.005}::double precision`,
      ),
    )
    .orderBy(asc(top.line))
    .limit(mostRead);
  const all = found.map(({ line, shown, above, below }) => ({
    ...{ file, line, column: 'value', value: shown },
    said: say('ratioShare', most, above, below),
  }));
  addCounted(all, found[0]?.count, problems);
}
