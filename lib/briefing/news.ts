import type { Comparison, Indicator, Line, Point, Series, Status } from '@/lib/figures/comparison';
import type { Spoken } from '@/lib/language/locale';
import { answersOf } from './shown-slides';

type Named = Spoken<'name'>;

/** A figure of a view that is another than when it was frozen; null where there was or is none. */
export type FigureNews = {
  indicator: Named & Pick<Indicator, 'id' | 'decimals' | 'unitZh' | 'unitEn'>;
  subject: Named & { id: string };
  series: Named & { id: string };
  period: string;
  before: number | null;
  after: number | null;
  statusBefore: Status | null;
  statusAfter: Status | null;
  /** The title of the source of the newer figure; null where there is none. */
  source: string | null;
};

/** What is new about a frozen view: changed, further and vanished figures. `gone`: the data no longer hold what it names. */
export type ViewNews = {
  view: string;
  /** The key of the frozen answer that this is about. */
  frozen: string;
  /** The release it was frozen at. */
  since: { number: number; importedAt: string };
  gone: boolean;
  changed: FigureNews[];
  added: FigureNews[];
  vanished: FigureNews[];
};

/** What is new in a briefing up to a release, by slide. */
export type BriefingNews = { release: number; slides: { id: string; views: ViewNews[] }[] };

type Shown = { comparison: Comparison; line: Line; series: Series | undefined; point: Point };

/** Every figure of an answer by what it is of. */
function figuresOf(comparison: Comparison): Map<string, Shown> {
  const shown = answersOf(comparison).flatMap((one) =>
    [...one.lines, ...one.benchmarks].flatMap((line) =>
      line.points
        .filter(({ value }) => value !== null)
        .map((point): [string, Shown] => [
          [one.indicator.id, line.subject, line.series, point.period].join(' '),
          { comparison: one, line, series: one.series.find(({ id }) => id === line.series), point },
        ]),
    ),
  );
  return new Map(shown);
}

/** The figures in which a frozen answer differs from the newest one. */
export function newsBetween(
  frozen: Comparison,
  newest: Comparison,
): Pick<ViewNews, 'changed' | 'added' | 'vanished'> | undefined {
  const [before, after] = [figuresOf(frozen), figuresOf(newest)];
  const changed = [...after].flatMap(([key, now]) => {
    const then = before.get(key);
    return then && !isSame(then.point, now.point) ? [newsOf(then, now)] : [];
  });
  const added = [...after].flatMap(([key, now]) => (before.has(key) ? [] : [newsOf(undefined, now)]));
  const vanished = [...before].flatMap(([key, then]) => (after.has(key) ? [] : [newsOf(then, undefined)]));
  return changed.length + added.length + vanished.length > 0 ? { changed, added, vanished } : undefined;
}

/** A sum of the same figures in another order differs in its last digits, which nobody published. */
const told = ({ value }: Point) => value?.toPrecision(10);

const isSame = (then: Point, now: Point) => told(then) === told(now) && then.status === now.status;

function newsOf(then: Shown | undefined, now: Shown): FigureNews;
function newsOf(then: Shown, now: Shown | undefined): FigureNews;
function newsOf(then: Shown | undefined, now: Shown | undefined): FigureNews {
  const { comparison, line, series, point } = (now ?? then) as Shown;
  const { id, nameZh, nameEn, decimals, unitZh, unitEn } = comparison.indicator;
  const source = now && comparison.sources.find((one) => one.id === now.point.sources[0]);
  return {
    indicator: { id, nameZh, nameEn, decimals, unitZh, unitEn },
    subject: { id: line.subject, nameZh: line.nameZh, nameEn: line.nameEn },
    series: { id: line.series, nameZh: series?.nameZh ?? line.series, nameEn: series?.nameEn ?? line.series },
    period: point.period,
    before: then?.point.value ?? null,
    after: now?.point.value ?? null,
    statusBefore: then?.point.status ?? null,
    statusAfter: now?.point.status ?? null,
    source: source?.title ?? null,
  };
}
