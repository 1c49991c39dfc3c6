import { and, count, eq, max, min } from 'drizzle-orm';
import { getRatios, type RawPoint } from './points';
import type { Reader } from './reader';
import { asOf } from './release';
import { observations } from './schema/observations';

/** How much there is of a series for a place: figures and the years they reach over. */
export type CoverageRow = {
  indicator: string;
  series: string;
  place: string;
  figures: number;
  from: number;
  to: number;
  /** Nothing is published: the figures are worked out here from two published series. */
  computed: boolean;
};

/** All that there is, series by series and place by place; kept under the release. */
export function getCoverage(reader: Reader): Promise<CoverageRow[]> {
  return reader.keep('coverage', async () => {
    const published = await getPublishedCoverage(reader);
    return [...published, ...(await getComputedCoverage(reader, new Set(published.map(({ series }) => series))))];
  });
}

const indicatorOf = (series: string) => series.split('.')[0] ?? '';
const yearOf = (period: string | null) => Number(period?.slice(0, 4));

async function getPublishedCoverage({ db, release }: Reader): Promise<CoverageRow[]> {
  const { series, place, period } = observations;
  const rows = await db
    .select({ series, place, figures: count(), from: min(period), to: max(period) })
    .from(observations)
    .where(and(eq(observations.rank, 1), asOf(observations, release.number)))
    .groupBy(series, place);
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    indicator: indicatorOf(row.series),
    from: yearOf(from),
    to: yearOf(to),
    computed: false,
  }));
}

/** Of the ratios that nobody publishes. */
async function getComputedCoverage({ db, catalogue, release }: Reader, published: Set<string>): Promise<CoverageRow[]> {
  const ratios = [...catalogue.series.values()].flat().filter((one) => one.numerator && !published.has(one.id));
  const memberships = [...catalogue.places.keys()].map((id) => ({ subject: id, place: id }));
  const scope = { series: ratios.map(({ id }) => id), release: release.number, years: {} };
  const points = await getRatios(db, memberships, scope);
  const cells = new Map<string, RawPoint[]>();
  for (const point of points) {
    const key = `${point.series} ${point.subject}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return [...cells.values()].flatMap((cell) => {
    const [first] = cell;
    if (!first) return [];
    const years = cell.map(({ period }) => yearOf(period));
    return {
      indicator: indicatorOf(first.series),
      series: first.series,
      place: first.subject,
      figures: cell.length,
      from: Math.min(...years),
      to: Math.max(...years),
      computed: true,
    };
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
