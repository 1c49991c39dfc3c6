import { sideNames } from '@/lib/area/side-names';
import { aboveThreshold, belowLevel } from '@/lib/figures/above-and-below';
import { chartFacts } from '@/lib/figures/chart-facts';
import { leadOf, leadPair } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { type GapFinding, gapFinding } from '@/lib/figures/findings';
import type { Gap } from '@/lib/figures/gap';
import { oneLineEach } from '@/lib/figures/lines';
import { rounded } from '@/lib/figures/rounding';
import { chartDecimals, formatNumber } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { emOf } from '@/lib/language/text-length';
import { gapTexts } from '@/lib/texts/gap';
import { slideTexts } from '@/lib/texts/slide';
import { orderText } from './firmness';
import { gapSize, isEven } from './gap-size';
import type { HeadNumber, SlideHead } from './head-number';
import { pairCounts } from './several';
import { caveatOfGap, courseOfGap } from './slide-caveat';
import { comparedGroups, groupsHead, lineWidth, membersHead, portHead, profileHead } from './slide-leads';
import { viewWords } from './view-words';

/** Says what a view shows in one line, with the number of that line. */
export function slideHeadOf(given: Comparison, locale: Locale): SlideHead {
  const { periods, finding } = chartFacts[given.selection.chart];
  const ofOneMoment = periods === 'common' || periods === 'pairs';
  const comparison = ofOneMoment ? { ...given, lines: oneLineEach(given.lines) } : given;
  const found =
    ((finding === 'pairs' || periods === 'lead') && pairsHead(comparison, locale)) ||
    (finding === 'spread' && belowHead(comparison, locale)) ||
    (finding === 'map' && aboveHead(comparison, locale)) ||
    (periods === 'all' &&
      (portHead(comparison, locale) ??
        besideHead(comparison, locale) ??
        (comparison.indicator.role === 'urban_share' ? groupsHead(comparison, locale) : undefined) ??
        sidesHead(comparison, locale))) ||
    (given.selection.chart === 'bars' && benchmarkHead(comparison, locale)) ||
    groupsHead(comparison, locale) ||
    (periods === 'lead' && besideHead(comparison, locale)) ||
    membersHead(comparison, locale) ||
    profileHead(comparison, locale);
  return found || usualHead(comparison, locale);
}

/** In how many of all facing pairs the right side is higher; with the measure where it is one of several. */
function pairsHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind !== 'pairs') return undefined;
  const { counts } = pairCounts(comparison, lead.pairs);
  const { indicator, others } = comparison;
  const told = gapTexts[locale].pairsShort(indicator, counts, sideNames(comparison.sides, locale));
  return {
    headline: others.length > 0 ? gapTexts[locale].of(nameOf(indicator, locale), told) : speech[locale].heading(told),
    number: { figure: `${counts.higher}`, after: slideTexts[locale].of(counts.compared) },
  };
}

function belowHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const found = belowLevel(comparison);
  if (!found) return undefined;
  const { below, of } = found.counts.left;
  const texts = slideTexts[locale];
  return {
    headline: texts.below(sideNames(comparison.sides, locale), below, of),
    number: { figure: `${below}`, after: texts.of(of) },
  };
}

function aboveHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const found = aboveThreshold(comparison);
  if (!found) return undefined;
  const { title: headline } = viewWords(comparison, locale);
  const threshold = speech[locale].amount(found.threshold, 0, comparison.indicator);
  return { headline, number: { figure: `${found.above.length}`, after: slideTexts[locale].above(threshold) } };
}

/** A gap as a number with its unit. */
const numberOf = (gap: Gap, comparison: Comparison, locale: Locale): HeadNumber => ({
  figure: formatNumber(Math.abs(gap.value), chartDecimals(comparison.indicator), locale),
  after: slideTexts[locale].points,
});

/** Of one group beside both sides how far it lies from the first of them with which it may be compared. */
function besideHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const [own, ...more] = comparedGroups(comparison);
  const { left, right } = comparison.sides;
  const shown = comparison.lines.map(({ subject }) => subject);
  if (!own || more.length > 0 || ![left, right].every(({ group }) => shown.includes(group))) return undefined;
  const [found] = [right, left].flatMap(({ group }) => gapFinding(comparison, group, own.subject) ?? []);
  return found && apartHead(comparison, found, locale);
}

/** Of places beside one benchmark how far their pool lies from that; where they have none, how many of a side lie below it. */
function benchmarkHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const { lines, benchmarks, others, targets } = comparison;
  const [pool, ...more] = lines.filter(({ kind }) => kind === 'group');
  const subjects = new Set(benchmarks.map(({ subject }) => subject));
  const [benchmark] = subjects;
  if (others.length + targets.length + more.length > 0 || benchmark === undefined || subjects.size > 1)
    return undefined;
  if (!pool) return benchmark === comparison.sides.right.group ? belowHead(comparison, locale) : undefined;
  if (lines.length < 2) return undefined;
  const found = gapFinding(comparison, benchmark, pool.subject);
  return found && apartHead(comparison, found, locale);
}

/** How far one lies from another, with the number of it; undefined of amounts. */
function apartHead(comparison: Comparison, found: GapFinding, locale: Locale): SlideHead | undefined {
  if (found.gap.unit === 'amount') return undefined;
  const size = gapSize(found.gap, locale);
  const names = [found.b, found.a].map(({ line }) => shortNameOf(line, locale)) as [string, string];
  const say = gapTexts[locale];
  const told = isEven(size) ? say.even(...names) : say.short(...names, size);
  const order = orderText(comparison, found, locale);
  const after = found.gap.unit === 'points' ? slideTexts[locale].points : '%';
  const several = comparison.others.length > 0;
  return {
    headline: several ? say.of(nameOf(comparison.indicator, locale), told) : told,
    ...(!isEven(size) && { number: { figure: size.figure, after } }),
    ...(order && { caveat: order }),
  };
}

/** The gap of both sides in urbanization, and how it has gone. */
function sidesHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const { left, right } = comparison.sides;
  const found = gapFinding(comparison, left.group, right.group);
  if (found?.gap.unit !== 'points') return undefined;
  if (comparison.indicator.role === 'export_share') return sharesHead(comparison, found, locale);
  if (comparison.indicator.role !== 'urban_share') return undefined;
  const number = numberOf(found.gap, comparison, locale);
  const caveat = caveatOfGap(comparison, found, locale);
  const headline = slideTexts[locale].gap(number.figure, courseOfGap(comparison, found, locale));
  return { headline, number, ...(caveat && { caveat }) };
}

/** The shares of both sides, the greater as a number, and what that is without a place where it is shown too. */
function sharesHead(comparison: Comparison, { a, b, gap }: GapFinding, locale: Locale): SlideHead {
  const [high, low] = gap.value < 0 ? [a, b] : [b, a];
  const { told, momentName, number } = speech[locale];
  const say = slideTexts[locale];
  const [first, second] = [high, low].map(
    (figure) => `${shortNameOf(figure.line, locale)}${speech[locale].marks.space}${told(figure)}`,
  );
  const beside = comparison.lines.find(({ subject }) => subject.startsWith(`${high.line.subject}~`));
  const other = beside?.points.find(({ period }) => period === high.point.period);
  const { apart } = comparison.sides.right;
  const left = beside && shortNameOf(beside, locale);
  const value = rounded(high.point.value ?? 0, chartDecimals(comparison.indicator));
  return {
    headline: say.shares(momentName(high.point.period), first ?? '', second ?? ''),
    number: { figure: number(value), after: comparison.indicator.unit },
    ...(other &&
      other.value !== null &&
      apart &&
      left && { caveat: `${left}${speech[locale].marks.space}${number(other.value)}${comparison.indicator.unit}` }),
  };
}

/** What a view says by itself, with the gap of its lead pair where its words tell it. */
function usualHead(comparison: Comparison, locale: Locale): SlideHead {
  const headline = measuredText(comparison, viewWords(comparison, locale).short.replace(/[。.]$/, ''), locale);
  const pair = leadPair(comparison);
  const found = pair && gapFinding(comparison, pair[0].subject, pair[1].subject);
  const number = found?.gap.unit === 'points' ? numberOf(found.gap, comparison, locale) : undefined;
  return number && headline.includes(number.figure) ? { headline, number } : { headline };
}

/** Of several measures with the one that is told of; of one, whose name stands below the headline, in a line where it has room. */
function measuredText(comparison: Comparison, text: string, locale: Locale): string {
  const { indicator, others } = comparison;
  if (others.length === 0) return inOneLine(comparison, text, locale);
  const name = nameOf(indicator, locale);
  return text.includes(name) ? text : gapTexts[locale].of(name, text);
}

/** Without its measure where all of it has no room in a line: that stands below the headline. What else stands before the colon, a place or a moment, stays. */
function inOneLine({ indicator }: Comparison, text: string, locale: Locale): string {
  const { heading, marks } = speech[locale];
  const at = text.indexOf(marks.colon.trim());
  if (at <= 0 || emOf(text) <= lineWidth) return text;
  const measure = nameOf(indicator, locale);
  const from = text.toLowerCase().indexOf(measure.toLowerCase());
  const end = from + measure.length;
  const before = from < 0 || end > at ? '' : text.slice(0, from) + text.slice(end, at).replace(marks.clause, '');
  return heading(before ? before + text.slice(at) : text.slice(at + 1).trim());
}
