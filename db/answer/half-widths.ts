import { and, eq, inArray } from 'drizzle-orm';
import { observations } from '@/db/schema/observations';
import { type Catalogue, seriesIn } from '@/lib/figures/catalogue';
import type { Series } from '@/lib/figures/comparison';
import { halfUnit } from '@/lib/figures/interval';
import { digitsOf, type Printed, printedHalf, ratioHalf, summed, type Width } from '@/lib/figures/printed-width';
import { parsePeriod } from '@/lib/language/period';
import type { RawPoint } from './points';
import { asOf } from './release';
import type { Scene } from './scene';

/** The value shown of every cell with how far rounding may have moved it, by series, place and period. */
type Widths = ReadonlyMap<string, Width>;
type Row = Printed & { series: string; place: string; period: string };

const cellOf = (series: string, place: string, period: string) => `${series} ${place} ${period}`;

async function readRows({ db, catalogue, release }: Scene, which: readonly string[] | undefined): Promise<Row[]> {
  const { series, place, period, value, bound, working, parts, source, rank } = observations;
  const rows = await db
    .select({ series, place, period, value, bound, working, parts, source })
    .from(observations)
    .where(and(eq(rank, 1), asOf(observations, release.number), which && inArray(series, which)));
  return rows.map(({ source: from, ...row }) => ({
    ...row,
    batch: [row.series, from, row.period, catalogue.places.get(row.place)?.side].join(' '),
  }));
}

/** What is known of widths before any is read: of a candidate those of the series that it leaves alone; `which` are the others. */
async function knownWidths({ over, catalogue }: Scene): Promise<{ widths: Map<string, Width>; which?: string[] }> {
  if (!over) return { widths: new Map() };
  const which = [...over.touched].flatMap((one) => (catalogue.series.get(one) ?? []).map(({ id }) => id));
  const read = new Set(which);
  const isKept = ([cell]: readonly [string, Width]) => !read.has(cell.slice(0, cell.indexOf(' ')));
  return { widths: new Map([...(await allWidths(over.scene))].filter(isKept)), which };
}

/** Reads the widths of all cells; a stored ratio has that of its parts where they are held and make it. */
async function readWidths(scene: Scene): Promise<Widths> {
  const { widths, which } = await knownWidths(scene);
  const rows = await readRows(scene, which);
  const digits = digitsOf(rows);
  for (const row of rows) {
    const half = printedHalf(row, digits.get(row.batch) ?? { value: 0, parts: [] });
    widths.set(cellOf(row.series, row.place, row.period), { value: row.value, half });
    // The count of a day stands for its year where a ratio pairs the two.
    const { kind, year } = parsePeriod(row.period) ?? {};
    if (kind === 'day') widths.set(cellOf(row.series, row.place, `day ${year}`), { value: row.value, half });
  }
  for (const row of rows.filter(({ working }) => working === 'ratio')) {
    const own = widths.get(cellOf(row.series, row.place, row.period));
    const half = own && ratioOf(widths, scene.catalogue, row, own);
    if (half !== undefined) widths.set(cellOf(row.series, row.place, row.period), { value: row.value, half });
  }
  return widths;
}

/** The width of a stored ratio by its parts; undefined where they are not held, or make another value. */
function ratioOf(widths: Widths, catalogue: Catalogue, { series: id, place, period, value }: Row, own: Width) {
  const series = seriesIn(catalogue, id);
  const parts = series && partsOf(widths, series, [place], period);
  if (!parts || series.factor === null) return undefined;
  const made = (series.factor * parts.numerator.value) / parts.denominator.value;
  return Math.abs(made - value) <= own.half * 2
    ? ratioHalf(value, series.factor, parts.numerator, parts.denominator)
    : undefined;
}

function partsOf(widths: Widths, series: Series, places: readonly string[], period: string) {
  const sum = (id: string | null, at: string) => {
    const found = places.flatMap((place) => widths.get(cellOf(id ?? '', place, at)) ?? []);
    return found.length === places.length ? summed(found) : undefined;
  };
  const numerator = sum(series.numerator, period);
  const denominator = sum(series.denominator, series.pairing === 'day_in_year' ? `day ${period}` : period);
  return numerator && denominator && denominator.value !== 0 ? { numerator, denominator } : undefined;
}

/** A figure that is read, with its width. */
export type WidePoint = RawPoint & { half: number | undefined };

/** Returns how far rounding may have moved a figure that is read; undefined where that is half of the last decimal of its indicator. */
export type HalfOf = (series: Series, raw: RawPoint) => number | undefined;

/** The widths of all cells, read once a release. */
const allWidths = (scene: Scene): Promise<Widths> => scene.keep('half widths', () => readWidths(scene));

/** Returns how widths of figures are told; see `HalfOf`. */
export async function halfWidths(scene: Scene): Promise<HalfOf> {
  const widths = await allWidths(scene);
  return (series, raw) => {
    const half = halfOf(widths, series, raw);
    const usual = halfUnit(scene.catalogue.indicators.get(series.indicator)?.decimals ?? 0);
    return half === usual ? undefined : half;
  };
}

function halfOf(widths: Widths, series: Series, { value, places, period, denominators }: RawPoint): number | undefined {
  if (value === null) return undefined;
  if (denominators !== null && series.factor !== null) {
    const parts = partsOf(widths, series, places, period);
    return parts && ratioHalf(value, series.factor, parts.numerator, parts.denominator);
  }
  const own = places.flatMap((place) => widths.get(cellOf(series.id, place, period)) ?? []);
  return own.length === places.length ? halfSum(own) : undefined;
}

/** The half of a sum without what binary arithmetic adds to it. */
const halfSum = (widths: readonly Width[]) => Number(summed(widths).half.toPrecision(12));
