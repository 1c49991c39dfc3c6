import { isCovered } from '@/lib/comparability';
import type { Comparison, Coverage, Line, Point, Series, Source, Status, Tier } from '@/lib/comparison';
import { shortNameOf } from '@/lib/locale';
import { comparePeriods } from '@/lib/period';
import type { Selection } from '@/lib/selection';
import { parseSubject } from '@/lib/subject';
import { type Catalogue, getCatalogue } from './catalogue';
import type { Db } from './client';
import { type Answerable, answerables, memberships } from './members';
import { getPublished, getRatios, getSums, type RawPoint } from './points';
import { getRelease, type Release } from './release';

/**
 * Answers a selection: a line of points for each place and group in each series asked for, in the order selected.
 * Undefined for an unknown indicator or release. Unknown places are left out: `checkSelection` lists them.
 */
export async function getComparison(db: Db, selection: Selection): Promise<Comparison | undefined> {
  const release = await getRelease(db, selection.release);
  if (!release) return undefined;
  return compare(db, await getCatalogue(db, release.number), release, selection);
}

/** The same for a release and catalogue at hand. */
export async function compare(
  db: Db,
  catalogue: Catalogue,
  release: Release,
  selection: Selection,
): Promise<Comparison | undefined> {
  const indicator = catalogue.indicators.get(selection.indicator);
  if (!indicator) return undefined;
  const asked = answerables(catalogue, selection.subjects);
  const benchmarks = benchmarksOf(catalogue, selection.benchmarks);
  const candidates = candidateSeries(catalogue, selection);
  const points = await readPoints(db, [...asked, ...benchmarks], candidates, selection, release);
  const series = selection.series.length > 0 ? candidates : fullest(candidates, points, asked);
  const lines = (subjects: Answerable[], reference: boolean) =>
    subjects.flatMap((subject) => series.map((one) => toLine(catalogue, subject, one, points, reference)));
  const answer = { lines: lines(asked, false), benchmarks: lines(benchmarks, true) };
  return {
    selection,
    release: { number: release.number, importedAt: release.importedAt.toISOString() },
    indicator,
    series,
    ...answer,
    targets: selection.benchmarks.flatMap((id) => catalogue.targets.get(id) ?? []),
    pairs: pairsAmong(catalogue, asked),
    sources: citedBy(catalogue, [...answer.lines, ...answer.benchmarks], selection.benchmarks),
  };
}

function benchmarksOf(catalogue: Catalogue, ids: string[]): Answerable[] {
  const subjects = ids.map(parseSubject).filter((subject) => subject !== undefined);
  return answerables(catalogue, subjects);
}

/** The series asked for, in that order; all of the indicator when none is named. */
function candidateSeries(catalogue: Catalogue, { indicator, series }: Selection): Series[] {
  const all = catalogue.series.get(indicator) ?? [];
  if (series.length === 0) return all;
  return series.flatMap((name) => all.find((one) => one.id === `${indicator}.${name}`) ?? []);
}

type Points = Map<string, RawPoint[]>;
const keyOf = (subject: string, series: string) => `${subject} ${series}`;

async function readPoints(
  db: Db,
  subjects: Answerable[],
  series: Series[],
  { years }: Selection,
  { number: release }: Release,
): Promise<Points> {
  const places = subjects.filter((subject) => subject.kind === 'place').map((subject) => subject.id);
  const groups = subjects.filter((subject) => subject.kind === 'group');
  const ids = (wanted: Series[]) => wanted.map((one) => one.id);
  const ratios = series.filter((one) => one.numerator !== null);
  const scope = (wanted: Series[]) => ({ series: ids(wanted), release, years });
  const summed = series.filter((one) => one.numerator === null);
  const [published, computed, sums] = await Promise.all([
    getPublished(db, places, scope(series)),
    getRatios(db, memberships(subjects), scope(ratios)),
    getSums(db, memberships(groups), scope(summed)),
  ]);
  const points: Points = new Map();
  const printed = new Set(published.map((point) => `${keyOf(point.subject, point.series)} ${point.period}`));
  const onlyComputed = computed.filter(
    (point) => !printed.has(`${keyOf(point.subject, point.series)} ${point.period}`),
  );
  for (const point of [...published, ...onlyComputed, ...sums]) {
    const key = keyOf(point.subject, point.series);
    points.set(key, [...(points.get(key) ?? []), point]);
  }
  return points;
}

/** The one series in which most of the subjects have figures; of equals the first in rank. */
function fullest(series: Series[], points: Points, subjects: Answerable[]): Series[] {
  const count = (one: Series) => subjects.filter(({ key }) => points.has(keyOf(key, one.id))).length;
  const best = series.reduce<Series | undefined>((a, b) => (a && count(a) >= count(b) ? a : b), undefined);
  return best ? [best] : [];
}

function toLine(catalogue: Catalogue, subject: Answerable, series: Series, points: Points, reference: boolean): Line {
  const aggregation = catalogue.indicators.get(series.indicator)?.aggregation ?? 'none';
  const undefinedForGroup =
    subject.kind === 'group' && (aggregation === 'none' || (aggregation === 'ratio' && !series.numerator));
  const refused = subject.refused ?? (undefinedForGroup ? { reason: 'aggregation' as const } : null);
  const raw = refused ? [] : (points.get(keyOf(subject.key, series.id)) ?? []);
  return {
    subject: subject.key,
    kind: subject.kind,
    level: catalogue.places.get(subject.id)?.kind ?? null,
    ...namesOf(catalogue, subject),
    side: sideOf(catalogue, subject),
    reference: reference || isReference(catalogue, subject),
    series: series.id,
    points: raw
      .map((point) => toPoint(catalogue, subject, series, aggregation, point))
      .sort((a, b) => comparePeriods(a.period, b.period)),
    refused,
  };
}

const noShortName = { shortZh: null, shortEn: null };

function namesOf(catalogue: Catalogue, subject: Answerable): Pick<Line, 'nameZh' | 'nameEn' | 'shortZh' | 'shortEn'> {
  if (subject.kind === 'place') {
    const { nameZh = subject.id, nameEn = subject.id } = catalogue.places.get(subject.id) ?? {};
    return { nameZh, nameEn, ...noShortName };
  }
  const {
    nameZh = subject.id,
    nameEn = subject.id,
    shortZh = nameZh,
    shortEn = nameEn,
  } = catalogue.groups.get(subject.id) ?? {};
  if (subject.without.length === 0) return { nameZh, nameEn, shortZh, shortEn };
  const left = subject.without.flatMap((id) => catalogue.places.get(id) ?? []);
  const zh = `（不含${left.map((place) => shortNameOf(place, 'zh')).join('、')}）`;
  const en = ` without ${left.map((place) => place.nameEn).join(', ')}`;
  return { nameZh: nameZh + zh, nameEn: nameEn + en, shortZh: shortZh + zh, shortEn: shortEn + en };
}

function sideOf(catalogue: Catalogue, subject: Answerable): Line['side'] {
  const sides = new Set(subject.places.map((place) => catalogue.places.get(place)?.side ?? null));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

/** Country and provinces are what others are measured against. */
function isReference(catalogue: Catalogue, subject: Answerable): boolean {
  const kind = subject.kind === 'place' ? catalogue.places.get(subject.id)?.kind : undefined;
  return kind === 'country' || kind === 'province';
}

function toPoint(catalogue: Catalogue, subject: Answerable, series: Series, aggregation: string, raw: RawPoint): Point {
  const coverage = subject.kind === 'group' ? coverageOf(raw, subject.places.length) : null;
  const withheld = coverage !== null && !isCovered(coverage, aggregation);
  const sources = [...new Set(raw.sources)];
  return {
    period: raw.period,
    value: withheld ? null : raw.value,
    status: weakestStatus(raw.statuses),
    tier: weakestTier(sources.map((id) => catalogue.sources.get(id)?.tier ?? null)),
    computed: raw.denominators !== null && series.numerator !== null,
    coverage,
    sources,
  };
}

/** The share is known only where every member's denominator is. */
function coverageOf(raw: RawPoint, of: number): Coverage {
  return { members: raw.members, of, share: raw.denominators === of ? raw.share : null };
}

/** A break first, for it forbids a comparison over time; then the least certain. */
const weakness: readonly Status[] = ['B', 'U', 'E', 'D', 'P', 'A'];

function weakestStatus(statuses: Status[]): Status {
  return weakness.find((status) => statuses.includes(status)) ?? 'A';
}

function weakestTier(tiers: (Tier | null)[]): Tier | null {
  return tiers.includes(null) ? null : ([...tiers].sort().at(-1) ?? null);
}

function pairsAmong(catalogue: Catalogue, subjects: Answerable[]) {
  const places = new Set(subjects.filter((subject) => subject.kind === 'place').map((subject) => subject.id));
  return catalogue.pairs.filter((pair) => places.has(pair.sichuan) && places.has(pair.chongqing));
}

function citedBy(catalogue: Catalogue, lines: Line[], targets: string[]): Source[] {
  const ids = new Set(lines.flatMap((line) => line.points.flatMap((point) => point.sources)));
  for (const id of targets) {
    const source = catalogue.targets.get(id)?.source;
    if (source) ids.add(source);
  }
  return [...ids].sort().flatMap((id) => catalogue.sources.get(id) ?? []);
}
