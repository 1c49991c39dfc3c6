import type { HeldCell } from '@/lib/coverage/held-cell';
import { broughtBy, newestCells } from '@/lib/coverage/newest-cells';
import { isFullPeriod, yearOf } from '@/lib/language/period';
import { everyPoint } from './line-points';
import type { Reader } from './reader';

/** So many of the last releases that brought anything are looked into, among so many. */
const [looked, among] = [2, 20] as const;

/** The newest figures of any place, how many releases they came with (0 where these brought none), and the day of the last. */
export type NewestCells = { cells: HeldCell[]; releases: number; day: Date };

/** Returns the figures of the newest time among those that the last releases brought, else among all. */
export function getNewestCells(reader: Reader, most: number): Promise<NewestCells> {
  return reader.keep(`newest cells ${most}`, async () => {
    const news = (await reader.releases(among)).filter(({ added, changed }) => added + changed > 0).slice(0, looked);
    const readers = await Promise.all(news.map(({ number }) => reader.at(number)));
    const changes = await Promise.all(readers.map((one) => one?.changes() ?? []));
    const brought = broughtBy(changes.flat());
    const cells = newestCells(reader.catalogue, await allCells(reader), brought, most);
    const day = news[0]?.importedAt ?? reader.release.importedAt;
    return { cells, releases: brought.size > 0 ? changes.filter((own) => own.length > 0).length : 0, day };
  });
}

async function allCells(reader: Reader): Promise<HeldCell[]> {
  const { series } = reader.catalogue;
  const indicators = new Map([...series].flatMap(([id, own]) => own.map((one) => [one.id, id] as const)));
  return [...(await everyPoint(reader))].flatMap(([key, points]) => {
    const [place = '', one = ''] = key.split(' ');
    const full = points.filter(({ period }) => isFullPeriod(period));
    return full.map((point) => ({
      ...{ indicator: indicators.get(one) ?? '', series: one, place },
      ...{ year: yearOf(point.period), point },
    }));
  });
}
