import { seriesIn } from '@/lib/figures/catalogue';
import type { Point } from '@/lib/figures/comparison';
import { type CoverageRow, makingOf, makings } from '@/lib/figures/coverage';
import { parsePeriod } from '@/lib/language/period';
import { everyPoint } from './line-points';
import type { Scene } from './scene';

/** All that there is, series by series and place by place, each way of working out apart from what is published. */
export function getCoverage(reader: Scene): Promise<CoverageRow[]> {
  return reader.keep('coverage', async () => {
    const points = await everyPoint(reader);
    return [...points].flatMap(([key, all]) => {
      const [place = '', series = ''] = key.split(' ');
      const indicator = seriesIn(reader.catalogue, series)?.indicator ?? '';
      const held = all.filter(({ value }) => value !== null);
      return [false, true].flatMap((computed) =>
        makings.flatMap((making) => {
          const own = held.filter((point) => point.computed === computed && makingOf(point) === making);
          return own.length > 0 ? [{ indicator, series, place, making, computed, ...reachOf(own) }] : [];
        }),
      );
    });
  });
}

function reachOf(points: readonly Point[]): Pick<CoverageRow, 'figures' | 'from' | 'to'> {
  const years = points.map(({ period }) => parsePeriod(period)?.year ?? Number.NaN);
  return { figures: points.length, from: Math.min(...years), to: Math.max(...years) };
}
