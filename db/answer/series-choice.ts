import type { Catalogue } from '@/lib/figures/catalogue';
import type { Elsewhere, Indicator, Series } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import type { Answerable } from '@/lib/groups/members';
import { isFullPeriod } from '@/lib/language/period';
import { keyOf, type Points } from './line-points';
import { isReference, refusalOf, sideOfSubject } from './lines';

/** What a choice of series is made from. */
export type Offer = { catalogue: Catalogue; asked: Answerable[]; points: Points };

/** The series asked for, in that order; all of the indicator when it has none of those named. */
export function candidateSeries(catalogue: Catalogue, indicator: string, names: string[]): Series[] {
  const all = catalogue.series.get(indicator) ?? [];
  const named = names.flatMap((wanted) => all.find(({ name }) => name === wanted) ?? []);
  return named.length > 0 ? named : all;
}

/** The points of a subject in a series on which something may rest: with a figure, and not on a base that a newer one replaced. */
function figuresOf({ catalogue, points }: Offer, subject: Answerable, series: Series) {
  if (refusalOf(catalogue, subject, series)) return [];
  return (points.get(keyOf(subject.key, series.id)) ?? []).filter(
    ({ value, vintage }) => value !== null && vintage !== 'replaced',
  );
}

/** The two that a comparison is about: the first of each side, else the first two; none where members of a group are compared. */
function leadersOf({ catalogue, asked }: Offer, { subjects }: Selection): Answerable[] {
  if (subjects.some(({ kind }) => kind === 'members')) return [];
  const own = asked.filter((subject) => !isReference(catalogue, subject, asked));
  const first = (side: string) => own.find((subject) => sideOfSubject(catalogue, subject) === side);
  const [left, right] = [first('left'), first('right')];
  if (left && right) return [left, right];
  return [...own, ...asked.filter((subject) => !own.includes(subject))].slice(0, 2);
}

/**
 * The one series in which the two that lead have a common figure, else the first of them has one beside another subject;
 * among such the one in which most subjects have figures, of equals the first in rank.
 */
export function fittest(offer: Offer, series: Series[], selection: Selection): Series[] {
  const leaders = leadersOf(offer, selection);
  const score = (one: Series) => {
    const having = offer.asked.filter((subject) => figuresOf(offer, subject, one).length > 0);
    const [first, second] = leaders.map((subject) => figuresOf(offer, subject, one).map(({ period }) => period));
    const shared = first?.some((period) => second?.includes(period));
    const serves = shared ? 2 : first?.length && having.length > 1 ? 1 : 0;
    return serves * 1000 + having.length;
  };
  const best = series
    .map((one) => ({ one, score: score(one) }))
    .reduce<{ one: Series; score: number } | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  return best ? [best.one] : [];
}

/** The series of an indicator in which any of the subjects has a figure: those that a reader may change to. */
export function offeredSeries(offer: Offer, { id }: Indicator, shown: readonly Series[]): Series[] {
  return (offer.catalogue.series.get(id) ?? []).filter(
    (one) => shown.includes(one) || offer.asked.some((subject) => figuresOf(offer, subject, one).length > 0),
  );
}

/** The last figure that a subject without any in the series shown has in another; null where it has one, or none at all. */
export function elsewhereOf(
  offer: Offer,
  indicator: Indicator,
  subject: Answerable,
  shown: readonly Series[],
): Elsewhere | null {
  if (shown.some((one) => figuresOf(offer, subject, one).length > 0)) return null;
  const { decimals, unit, unitZh, unitEn } = indicator;
  for (const series of offer.catalogue.series.get(indicator.id) ?? []) {
    const figures = figuresOf(offer, subject, series);
    const { id, nameZh, nameEn } = series;
    const last = figures.findLast(({ period }) => isFullPeriod(period)) ?? figures.at(-1);
    if (last?.value !== null && last?.value !== undefined) {
      return { series: id, nameZh, nameEn, period: last.period, value: last.value, decimals, unit, unitZh, unitEn };
    }
  }
  return null;
}
