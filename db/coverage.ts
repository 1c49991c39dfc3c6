import { parsePeriod } from '@/lib/period';
import { everyPoint } from './line-points';
import type { Reader } from './reader';

/** How much there is of a series for a place: figures and the years they reach over. */
export type CoverageRow = {
  indicator: string;
  series: string;
  place: string;
  figures: number;
  from: number;
  to: number;
  /** Worked out here from two published series, not published. */
  computed: boolean;
};

/** All that there is, series by series and place by place, what is worked out apart from what is published. */
export function getCoverage(reader: Reader): Promise<CoverageRow[]> {
  return reader.keep('coverage', async () => {
    const points = await everyPoint(reader);
    return [...points].flatMap(([key, all]) => {
      const [place = '', series = ''] = key.split(' ');
      return [false, true].flatMap((computed) => {
        const years = all
          .filter((point) => point.computed === computed && point.value !== null)
          .map(({ period }) => parsePeriod(period)?.year ?? Number.NaN);
        const [from, to] = [Math.min(...years), Math.max(...years)];
        const indicator = series.split('.')[0] ?? '';
        return years.length > 0 ? [{ indicator, series, place, figures: years.length, from, to, computed }] : [];
      });
    });
  });
}

/** What rows of coverage come to; undefined for none. */
export type Extent = { figures: number; indicators: number; places: number; from: number; to: number };

export function extentOf(rows: readonly CoverageRow[]): Extent | undefined {
  if (rows.length === 0) return undefined;
  return {
    figures: rows.reduce((sum, { figures }) => sum + figures, 0),
    indicators: new Set(rows.map(({ indicator }) => indicator)).size,
    places: new Set(rows.map(({ place }) => place)).size,
    from: Math.min(...rows.map(({ from }) => from)),
    to: Math.max(...rows.map(({ to }) => to)),
  };
}
