import { borderPlaces } from '@/lib/coverage/border-places';
import type { HeldCell } from '@/lib/coverage/held-cell';
import { seriesIn } from '@/lib/figures/catalogue';
import { isFullPeriod, yearOf } from '@/lib/language/period';
import { everyPoint } from './line-points';
import type { Scene } from './scene';

/** Every figure of the border places for a full year or a census day: published, or worked out where nothing was published. */
export function getHeldCells(reader: Scene): Promise<HeldCell[]> {
  return reader.keep('held cells', async () => {
    const { left, right } = borderPlaces(reader.catalogue);
    const border = new Set([...left, ...right].map(({ id }) => id));
    return [...(await everyPoint(reader))].flatMap(([key, points]) => {
      const [place = '', series = ''] = key.split(' ');
      const indicator = border.has(place) ? seriesIn(reader.catalogue, series)?.indicator : undefined;
      if (indicator === undefined) return [];
      const full = points.filter(({ value, period }) => value !== null && isFullPeriod(period));
      return full.map((point) => ({ indicator, series, place, year: yearOf(point.period), point }));
    });
  });
}
