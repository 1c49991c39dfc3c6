import { aliasedTable, and, asc, count, eq, inArray, max, sql, sum } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Problems } from './problem';
import { staged } from './staging';
import { observationSheet, type Tables } from './tables';

/** A total series and those series of its parts that exist; `of` parts make it whole. */
type Whole = { total: string; parts: string[]; of: number; rounding: number };

/** Published sectors miss their total by up to this share (Sichuan 2013: 131.3 of 26,392). */
const tolerance = 0.005;

/** Parts and total of one run: `value_added_primary.yearbook`, … make `gdp.yearbook`. */
function wholesOf(tables: Tables): Whole[] {
  const series = new Set(tables.series.map(({ values }) => values.id));
  return [...series].flatMap((total) => {
    const [indicator, run] = total?.split('.') ?? [];
    const all = tables.indicators.filter(({ values }) => values.partOf === indicator && values.id !== undefined);
    const present = all.filter(({ values }) => series.has(`${values.id}.${run}`));
    if (!total || !indicator || present.length === 0) return [];
    // Half a unit of the last decimal for each part.
    const rounding = present.reduce((sum, { values }) => sum + 0.5 * 10 ** -(values.decimals ?? 0), 0);
    return [{ total, parts: present.map(({ values }) => `${values.id}.${run}`), of: all.length, rounding }];
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
      value: total.value,
      lines: sql<string>`string_agg(${part.line}::text, ', ' order by ${part.line})`,
      values: sql<string>`string_agg(${part.value}::text, ' + ' order by ${part.line})`,
      complete: sql<boolean>`${complete}`,
    })
    .from(total)
    .innerJoin(part, and(eq(part.place, total.place), eq(part.period, total.period)))
    .where(and(eq(total.series, whole.total), eq(total.rank, 1), eq(part.rank, 1), inArray(part.series, whole.parts)))
    .groupBy(total.line, total.place, total.period, total.value)
    .having(wrong)
    .orderBy(asc(total.line));
  for (const { line, value, lines, values, complete } of found) {
    const what = complete ? `must be the sum of its parts, ${values}` : `must not be less than its part, ${values}`;
    problems.add({
      file: observationSheet.file,
      line,
      column: 'value',
      value: String(value),
      message: `${what} (line ${lines}), within ${tolerance * 100} % or rounding; correct the total or the part`,
    });
  }
}

/** Where a total and its parts are published together they must agree. */
export async function checkParts(tx: Db, tables: Tables, problems: Problems): Promise<void> {
  for (const whole of wholesOf(tables)) await checkWhole(tx, whole, problems);
}
