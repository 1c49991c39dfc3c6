import { readTable } from '@/tests/data-table';
import { plainBase, plainCell } from '@/tests/plain-figures';

const runs = readTable('series');
const ratios = readTable('indicators')
  .filter(({ aggregation }) => aggregation === 'ratio')
  .map(({ id = '' }) => id);

/** A pooled figure, null where too few members have one. */
export type Plain = { value: number | null; members: number };

/** A group's figure from the rows of the files alone: loops, sums, one division. Undefined where no member has one. */
export function plainly(series: string, ids: readonly string[], period: string): Plain | undefined {
  const { numerator, denominator, factor, indicator = '' } = runs.find(({ id }) => id === series) ?? {};
  // Published rates cannot be added up.
  if (ratios.includes(indicator) && !numerator) return undefined;
  let [top, base, all, count, known] = [0, 0, 0, 0, 0];
  for (const id of ids) {
    const own = plainCell(numerator || series, id, period);
    const under = denominator ? plainBase(series, id, period) : 1;
    if (under !== undefined) {
      all += under;
      known += 1;
    }
    if (own === undefined || under === undefined) continue;
    top += own;
    base += under;
    count += 1;
  }
  if (count === 0) return undefined;
  if (!denominator) return { value: count === ids.length ? top : null, members: count };
  const share = known === ids.length ? base / all : 1;
  const enough = count === ids.length || (count / ids.length >= 2 / 3 && share >= 2 / 3);
  return { value: enough ? (Number(factor) * top) / base : null, members: count };
}
