import type { Catalogue } from '@/lib/figures/catalogue';
import type { Doubt, Line, Point, Refusal, Series, Status, Tier } from '@/lib/figures/comparison';
import { isCovered } from '@/lib/figures/coverage';
import { type Working, weakestWorking } from '@/lib/figures/doubt';
import { happenedTo } from '@/lib/figures/happened';
import { isInferred } from '@/lib/figures/membership';
import { pickedNames } from '@/lib/figures/picked-names';
import { pickedPlaces } from '@/lib/figures/subject';
import { coverageIn } from '@/lib/figures/validity';
import type { Vintage } from '@/lib/figures/vintage';
import { partsOf, vintageOf, type YearsHeld } from '@/lib/figures/vintage-of';
import type { Answerable } from '@/lib/groups/members';
import { comparePeriods, parsePeriod } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { pickedTexts } from '@/lib/texts/picked';
import type { WidePoint } from './half-widths';
import { levelsIn, parentsIn, withinOf } from './line-places';

/** The line of a subject in a series; without points where they would mean nothing. `reference`: it is no subject, see `isReference`. */
export function toLine(
  catalogue: Catalogue,
  subject: Answerable,
  series: Series,
  { points, reference }: Pick<Line, 'points' | 'reference'>,
): Omit<Line, 'elsewhere'> {
  const refused = refusalOf(catalogue, subject, series);
  return {
    subject: subject.key,
    kind: subject.kind,
    level: catalogue.places.get(subject.id)?.kind ?? null,
    ...namesOf(catalogue, subject),
    ...(subject.kind === 'group' && {
      ...{ places: subject.places, parents: parentsIn(catalogue, subject), levels: levelsIn(catalogue, subject) },
    }),
    within: withinOf(catalogue, subject),
    ...(subject.kind === 'group' && { colour: catalogue.groups.get(subject.id)?.colour }),
    side: sideOfSubject(catalogue, subject),
    reference,
    inferred: hasInferred(catalogue, subject),
    series: series.id,
    ...changesOf(catalogue, subject, series),
    points: refused ? [] : points,
    refused,
  };
}

/** What happened to the area and to the definition of the figures; nothing where nothing did. */
function changesOf(catalogue: Catalogue, { places }: Answerable, series: Series): Pick<Line, 'happened' | 'redefined'> {
  const happened = happenedTo(catalogue.placeEvents, places, series.name);
  const redefined = partsOf(catalogue, series).flatMap(({ redefined: years, redefinedZh, redefinedEn }) =>
    (years ?? []).map((year) => ({
      ...{ since: Number(year), year: null, wordsZh: redefinedZh ?? '', wordsEn: redefinedEn ?? '' },
    })),
  );
  return { ...(happened.length > 0 && { happened }), ...(redefined.length > 0 && { redefined }) };
}

const hasInferred = ({ members }: Catalogue, { kind, id, without }: Answerable) =>
  kind === 'group' && (members.get(id) ?? []).some((one) => isInferred(one) && !without.includes(one.place));

const aggregationOf = (catalogue: Catalogue, series: Series) =>
  catalogue.indicators.get(series.indicator)?.aggregation ?? 'none';

/** Why a subject has no line in a series; null where it may have one. */
export function refusalOf(catalogue: Catalogue, subject: Answerable, series: Series): Refusal | null {
  const aggregation = aggregationOf(catalogue, series);
  const undefinedForGroup =
    subject.kind === 'group' && (aggregation === 'none' || (aggregation === 'ratio' && !series.numerator));
  return subject.refused ?? (undefinedForGroup ? { reason: 'aggregation' } : null);
}

/** The points of a subject in a series in order of time, each judged by its coverage, statuses and sources. */
export function pointsOf(
  { catalogue, held }: Judge,
  subject: Answerable,
  series: Series,
  raw: readonly WidePoint[],
): Point[] {
  const aggregation = aggregationOf(catalogue, series);
  const parts = partsOf(catalogue, series);
  const points = raw
    .map((point) => ({
      ...toPoint(catalogue, subject, series, aggregation, point),
      ...vintaged(vintageOf(parts, subject.places, yearOf(point), held)),
    }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  return withBreaks(points, parts.flatMap(({ breaks }) => breaks).map(Number));
}

/** What figures are judged by beside themselves. */
export type Judge = { catalogue: Catalogue; held: YearsHeld };

const workedBy = (working: Working | undefined) => (working ? { working } : {});

const vintaged = (vintage: Vintage | undefined) => (vintage ? { vintage } : {});

const yearOf = (point: Pick<Point, 'period'> | undefined) => parsePeriod(point?.period ?? '')?.year ?? Number.NaN;

/** The first point on another base than the one before it is a break, whatever else it is. */
function withBreaks(points: Point[], breaks: readonly number[]): Point[] {
  if (breaks.length === 0) return points;
  return points.map((point, index) => {
    const [before, own] = [yearOf(points[index - 1]), yearOf(point)];
    return breaks.some((year) => before < year && year <= own) ? { ...point, status: 'B' } : point;
  });
}

const noShortName = { shortZh: null, shortEn: null };

function namesOf(catalogue: Catalogue, subject: Answerable): Pick<Line, 'nameZh' | 'nameEn' | 'shortZh' | 'shortEn'> {
  if (subject.kind === 'place') {
    const { nameZh = subject.id, nameEn = subject.id } = catalogue.places.get(subject.id) ?? {};
    return { nameZh, nameEn, ...noShortName };
  }
  const { nameZh, nameEn, shortZh, shortEn } = groupNames(catalogue, subject.id);
  if (subject.without.length === 0) return { nameZh, nameEn, shortZh, shortEn };
  const left = subject.without.flatMap((id) => catalogue.places.get(id) ?? []);
  const zh = pickedTexts.zh.without(left.map((place) => shortNameOf(place, 'zh')));
  const en = pickedTexts.en.without(left.map((place) => place.nameEn));
  return { nameZh: nameZh + zh, nameEn: nameEn + en, shortZh: shortZh + zh, shortEn: shortEn + en };
}

function groupNames(catalogue: Catalogue, id: string) {
  const picked = pickedPlaces(id)?.flatMap((place) => catalogue.places.get(place) ?? []);
  if (picked) return pickedNames(picked);
  const { nameZh = id, nameEn = id, shortZh, shortEn } = catalogue.groups.get(id) ?? {};
  return { nameZh, nameEn, shortZh: shortZh ?? nameZh, shortEn: shortEn ?? nameEn };
}

/** The side of the border on which all places of a subject lie; null across it. */
export function sideOfSubject(catalogue: Catalogue, subject: Answerable): Line['side'] {
  const sides = new Set(subject.places.map((place) => catalogue.places.get(place)?.side ?? null));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

/** The country is what others are measured against, and so is a province among smaller places; provinces alone are subjects. */
export function isReference(catalogue: Catalogue, subject: Answerable, among: readonly Answerable[]): boolean {
  const kindOf = ({ kind, id }: Answerable) => (kind === 'place' ? catalogue.places.get(id)?.kind : undefined);
  const wide = (one: Answerable) => ['country', 'province'].includes(kindOf(one) ?? '');
  return kindOf(subject) === 'country' || (wide(subject) && !among.every(wide));
}

const coverageOf = ({ spans }: Answerable, raw: WidePoint) =>
  coverageIn(spans, raw.period, { ...raw, known: raw.denominators });

function toPoint(
  catalogue: Catalogue,
  subject: Answerable,
  series: Series,
  aggregation: string,
  raw: WidePoint,
): Point {
  const coverage = subject.kind === 'group' ? coverageOf(subject, raw) : null;
  const withheld = coverage !== null && !isCovered(coverage, aggregation);
  const sources = [...new Set(raw.sources)];
  return {
    period: raw.period,
    value: withheld ? null : raw.value,
    status: weakestStatus(raw.statuses),
    doubt: doubts.find((doubt) => raw.statuses.includes(doubt)) ?? null,
    tier: weakestTier(sources.map((id) => catalogue.sources.get(id)?.tier ?? null)),
    computed: raw.denominators !== null && series.numerator !== null,
    derived: raw.derived,
    ...workedBy(weakestWorking(raw.workings)),
    over: raw.over,
    ...(raw.half !== undefined && { half: raw.half }),
    coverage,
    sources,
  };
}

/** A break first, for it forbids a comparison over time; then another definition, and the least certain, which `doubt` tells beside them. */
const weakness: readonly Status[] = ['B', 'D', 'U', 'E', 'P', 'A'];

const doubts: readonly Doubt[] = ['U', 'E', 'P'];

function weakestStatus(statuses: Status[]): Status {
  return weakness.find((status) => statuses.includes(status)) ?? 'A';
}

function weakestTier(tiers: (Tier | null)[]): Tier | null {
  return tiers.includes(null) ? null : ([...tiers].sort().at(-1) ?? null);
}
