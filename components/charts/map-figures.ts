import type { Comparison, Line, Point } from '@/lib/comparison';
import { comparePeriods } from '@/lib/period';

/** One figure a place, all of one period; `point` is absent where none was published. */
export type MapFigures = { period: string | undefined; places: { id: string; line: Line; point: Point | undefined }[] };

/** A later period may lack this share of the places and still be preferred to an earlier one. */
const tolerated = 0.1;

/** The places of the first series with their figures at the last period that is common to most of them. */
export function mapFigures({ lines, series }: Pick<Comparison, 'lines' | 'series'>): MapFigures {
  const id = series[0]?.id;
  const places = lines.filter((line) => line.kind === 'place' && !line.reference && line.series === id);
  const counts = new Map<string, number>();
  for (const { period, value } of places.flatMap((line) => line.points)) {
    if (value !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const common = [...counts.keys()].filter((period) => (counts.get(period) ?? 0) >= most * (1 - tolerated));
  const period = common.sort(comparePeriods).at(-1);
  return {
    period,
    places: places.map((line) => ({
      id: line.subject,
      line,
      point: line.points.find((point) => point.period === period && point.value !== null),
    })),
  };
}
