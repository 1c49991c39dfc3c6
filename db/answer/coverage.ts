import { seriesIn } from '@/lib/figures/catalogue';
import type { CoverageRow } from '@/lib/figures/coverage';
import { parsePeriod } from '@/lib/language/period';
import { everyPoint } from './line-points';
import type { Scene } from './scene';

/** All that there is, series by series and place by place, what is worked out apart from what is published. */
export function getCoverage(reader: Scene): Promise<CoverageRow[]> {
  return reader.keep('coverage', async () => {
    const points = await everyPoint(reader);
    return [...points].flatMap(([key, all]) => {
      const [place = '', series = ''] = key.split(' ');
      return [false, true].flatMap((computed) => {
        const years = all
          .filter((point) => point.computed === computed && point.value !== null)
          .map(({ period }) => parsePeriod(period)?.year ?? Number.NaN);
        const [from, to] = [Math.min(...years), Math.max(...years)];
        const indicator = seriesIn(reader.catalogue, series)?.indicator ?? '';
        return years.length > 0 ? [{ indicator, series, place, figures: years.length, from, to, computed }] : [];
      });
    });
  });
}
