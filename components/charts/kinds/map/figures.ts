import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison, Line, Point } from '@/lib/figures/comparison';

/** One figure a place, all of one period; `point` is absent where none was published. */
export type MapFigures = { period: string | undefined; places: { id: string; line: Line; point: Point | undefined }[] };

/** The places of the first series with their figures at the last period that is common to most of them. */
export function mapFigures({
  lines,
  series,
  selection,
}: Pick<Comparison, 'lines' | 'series' | 'selection'>): MapFigures {
  const id = series[0]?.id;
  const places = lines.filter((line) => line.kind === 'place' && !line.reference && line.series === id);
  const period = lastCommonPeriod(places, selection.at);
  return {
    period,
    places: places.map((line) => ({
      id: line.subject,
      line,
      point: line.points.find((point) => point.period === period && point.value !== null),
    })),
  };
}
