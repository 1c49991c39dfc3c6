import type { Catalogue } from '@/lib/figures/catalogue';
import { chartFacts } from '@/lib/figures/chart-facts';
import type { Comparison, Indicator, Line, Series, Source, Spread, Target } from '@/lib/figures/comparison';
import { completed, type Selection } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { type Answerable, answerables } from '@/lib/groups/members';
import { comparePeriods } from '@/lib/language/period';
import { getFirmness } from './firmness';
import { allPlaces, keyOf, type Points, readPoints } from './line-points';
import { isReference, toLine } from './lines';
import type { Release } from './release';
import type { Scene } from './scene';
import { candidateSeries, elsewhereOf, fittest, offeredSeries } from './series-choice';

/** All that the comparisons of one selection share. */
type Answer = {
  catalogue: Catalogue;
  release: Release;
  asked: Answerable[];
  benchmarks: Answerable[];
  /** Places whose values show how the border area spreads. */
  border: Answerable[];
  points: Points;
};

/** What answers selections of one release. */
export type Comparer = Scene & {
  /** Undefined for an unknown indicator. */
  compare(selection: Selection): Promise<Comparison | undefined>;
};

/**
 * Answers a selection: a line of points for each place and group in each series asked for, in the order selected, and
 * the same of every further indicator. Undefined for an unknown indicator. Unknown places and further indicators are left
 * out: `checkSelection` lists them.
 */
export async function compare(scene: Scene, wanted: Selection): Promise<Comparison | undefined> {
  const { catalogue, release } = scene;
  const selection = completed(wanted, catalogue.area.lead);
  const indicators = [selection.indicator, ...selection.others].map((id) => catalogue.indicators.get(id));
  if (!indicators[0]) return undefined;
  const asked = answerables(catalogue, selection.subjects);
  const benchmarks = benchmarksOf(catalogue, selection.benchmarks);
  const border = chartFacts[selection.chart].spread ? borderOf(catalogue) : [];
  const candidates = indicators.flatMap((one) => (one ? candidateSeries(catalogue, one.id, selection.series) : []));
  const groups = [...asked, ...benchmarks].filter(({ kind }) => kind === 'group');
  const points = await readPoints(scene, groups, candidates, selection.years);
  const answer = { catalogue, release, asked, benchmarks, border, points };
  const [first, ...others] = indicators.flatMap((one) => (one ? comparisonOf(answer, one, selection) : []));
  if (!first) return undefined;
  const firm = async (one: Comparison) => ({ ...one, ...(await getFirmness(scene, one)) });
  const [lead, ...rest] = await Promise.all([first, ...others].map(firm));
  return lead && { ...lead, selection, others: rest };
}

function comparisonOf(answer: Answer, indicator: Indicator, selection: Selection): Comparison {
  const { catalogue, release, asked, benchmarks, border, points } = answer;
  const candidates = candidateSeries(catalogue, indicator.id, selection.series);
  const named = candidates.some(({ name }) => selection.series.includes(name));
  const series = named ? candidates : fittest(answer, candidates, selection);
  const lines = (subjects: Answerable[], reference: boolean) =>
    subjects.flatMap((subject) => {
      const elsewhere = elsewhereOf(answer, indicator, subject, series);
      return series.map((one) => ({
        ...toLine(catalogue, subject, one, {
          points: points.get(keyOf(subject.key, one.id)) ?? [],
          reference: reference || isReference(catalogue, subject, asked),
        }),
        elsewhere,
      }));
    });
  const drawn = { lines: lines(asked, false), benchmarks: lines(benchmarks, true) };
  const targets = selection.benchmarks
    .flatMap((id) => catalogue.targets.get(id) ?? [])
    .filter((target) => target.indicator === indicator.id);
  return {
    selection: { ...selection, indicator: indicator.id, others: [] },
    release: { number: release.number, importedAt: release.importedAt.toISOString() },
    sides: { left: catalogue.area.left, right: catalogue.area.right },
    indicator,
    series,
    offered: offeredSeries(answer, indicator, series),
    ...drawn,
    targets,
    pairs: pairsAmong(catalogue, asked),
    spread: series.flatMap((one) => spreadOf(one, border, points)),
    sources: citedBy(catalogue, [...drawn.lines, ...drawn.benchmarks], targets),
    others: [],
  };
}

function benchmarksOf(catalogue: Catalogue, ids: string[]): Answerable[] {
  const subjects = ids.map(parseSubject).filter((subject) => subject !== undefined);
  return answerables(catalogue, subjects);
}

function borderOf(catalogue: Catalogue): Answerable[] {
  return answerables(catalogue, allPlaces(catalogue)).filter(({ id }) => {
    const place = catalogue.places.get(id);
    return place?.border && place.kind === 'county';
  });
}

/** The values of the border places in a series, period by period, lowest first. */
function spreadOf(series: Series, border: Answerable[], points: Points): Spread[] {
  const values = new Map<string, number[]>();
  for (const point of border.flatMap(({ key }) => points.get(keyOf(key, series.id)) ?? [])) {
    if (point.value !== null) values.set(point.period, [...(values.get(point.period) ?? []), point.value]);
  }
  return [...values]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, all]) => ({ series: series.id, period, values: all.sort((a, b) => a - b) }));
}

function pairsAmong(catalogue: Catalogue, subjects: Answerable[]) {
  const places = new Set(subjects.filter((subject) => subject.kind === 'place').map((subject) => subject.id));
  return catalogue.pairs.filter((pair) => places.has(pair.left) && places.has(pair.right));
}

function citedBy(catalogue: Catalogue, lines: Line[], targets: Target[]): Source[] {
  const ids = new Set(lines.flatMap((line) => line.points.flatMap((point) => point.sources)));
  for (const { source } of targets) ids.add(source);
  return [...ids].sort().flatMap((id) => catalogue.sources.get(id) ?? []);
}
