import { aliasedTable, and, asc, count, eq, inArray, max, sql, sum } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { say } from '@/lib/texts/import';
import type { Problems } from './problem';
import { addCounted, asWritten, mostRead, staged } from './staging';
import { observationSheet, type Tables } from './tables';

/** A total series and those series of its parts that exist; `of` parts make it whole (0: they never do). */
type Whole = { total: string; parts: string[]; of: number; rounding: number };

/** Published sectors miss their total by up to this share (the largest miss yet: 131.3 of 26,392). */
export const tolerance = 0.005;

const isAddend = ({ partKind }: { partKind?: string | null }) => partKind !== 'of_which';

/** Lists the parts of each total that have a series of the same name, by the column `part_of`. */
function wholesOf({ series, indicators }: Tables): Whole[] {
  return series.flatMap(({ values: { id: total, indicator, name } }) => {
    if (!total || !indicator || !name) return [];
    const parts = indicators.filter(({ values }) => values.partOf === indicator && values.id !== undefined);
    const [addends, others] = [true, false].map((adds) => parts.filter(({ values }) => isAddend(values) === adds));
    const wholeOf = (some: typeof parts, of: number): Whole[] => {
      const present = some.flatMap(({ values: { id, decimals = 0 } }) => {
        const own = series.find(({ values }) => values.indicator === id && values.name === name)?.values.id;
        return own ? [{ id: own, decimals }] : [];
      });
      // Half a unit of the last decimal for each part.
      const rounding = present.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0);
      const ids = present.map(({ id }) => id);
      return ids.length > 0 ? [{ total, parts: ids, of, rounding }] : [];
    };
    // A lone part, like what is only "of which", never makes the whole: each such part is held against it by itself.
    const several = addends && addends.length > 1 ? addends.length : 0;
    return [...wholeOf(addends ?? [], several), ...wholeOf(others ?? [], 0)];
  });
}

async function checkWhole(tx: Db, whole: Whole, problems: Problems): Promise<void> {
  const total = aliasedTable(staged, 'total');
  const part = aliasedTable(staged, 'part');
  const margin = sql`greatest(${tolerance} * abs(${total.value}), ${whole.rounding}::double precision)`;
  const complete = sql`${count(part.value)} = ${whole.of}`;
  const wrong = sql`case when ${complete} then abs(${sum(part.value)} - ${total.value}) else ${max(part.value)} - ${total.value} end > ${margin}`;
  const found = await tx
    .select({
      line: total.line,
      value: asWritten(total),
      lines: sql<string>`string_agg(${part.line}::text, ', ' order by ${part.line})`,
      values: sql<string>`string_agg(${asWritten(part)}, ' + ' order by ${part.line})`,
      complete: sql<boolean>`${complete}`,
      count: sql<number>`count(*) over ()::int`,
    })
    .from(total)
    .innerJoin(part, and(eq(part.place, total.place), eq(part.period, total.period)))
    .where(and(eq(total.series, whole.total), eq(total.rank, 1), eq(part.rank, 1), inArray(part.series, whole.parts)))
    .groupBy(total.line, total.place, total.period, total.value, total.written)
    .having(wrong)
    .orderBy(asc(total.line))
    .limit(mostRead);
  const problemsOf = found.map(({ line, value, lines, values, complete }) => ({
    ...{ file: observationSheet.file, line, column: 'value', value },
    said: say(complete ? 'partsSum' : 'partAbove', values, lines, tolerance * 100),
  }));
  addCounted(problemsOf, found[0]?.count, problems);
}

/** Where a total and its parts are published together they must agree. */
export async function checkParts(tx: Db, tables: Tables, problems: Problems): Promise<void> {
  for (const whole of wholesOf(tables)) await checkWhole(tx, whole, problems);
}
