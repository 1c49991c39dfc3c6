import { type LinePair, leadOf, leadPair, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { type GapFinding, gapFinding, movement, verdictOn } from '@/lib/figures/findings';
import { timesText } from '@/lib/figures/multiple';
import { cellOf, pairOf } from '@/lib/figures/side-by-side';
import { chartDecimals } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { findingTexts } from '@/lib/texts/finding';
import { firmnessTexts, type Turned } from '@/lib/texts/firmness';
import { gapTexts } from '@/lib/texts/gap';
import { bothText, isFirmMultiple, otherOrders } from './firm-multiple';
import { firmnessOf, orderText, turnedOf } from './firmness';
import { gapSize, inPoints, isEven, isTimes, timesIn, timesOf } from './gap-size';
import { inOrder } from './in-order';
import { comparedTexts } from './marked-text';
import { reasonText } from './reason-text';
import { reasonTexts, silentText } from './reasons';
import { ownText, remainderOf } from './remainder';
import { type Headline, ofMembers, ofPairs, type Spoken } from './several';

/** The headline of a comparison in its first indicator: a pair, a place alone, the facing pairs, or the range of a group. */
export function headlineOf(comparison: Comparison, locale: Locale): Headline | undefined {
  const headline = leadingHeadline(comparison, locale);
  return headline && { ...headline, rest: remainderOf(comparison, headline.told, locale) };
}

/** The headline with what it leaves out, in one text. */
export function headlineText(comparison: Comparison, locale: Locale): string | undefined {
  const headline = headlineOf(comparison, locale);
  return headline && speech[locale].joined([headline.sentence, headline.rest]);
}

function leadingHeadline(comparison: Comparison, locale: Locale): Spoken | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind === 'alone') return ofOne(comparison, lead.line, locale);
  const several =
    lead?.kind === 'pairs'
      ? ofPairs(comparison, lead.pairs, locale)
      : lead?.kind === 'group'
        ? ofMembers(comparison, lead, locale)
        : lead?.kind === 'several'
          ? inOrder(comparison, lead, locale)
          : undefined;
  if (several) return several;
  const pair = leadPair(comparison);
  return pair && ofPair(comparison, pair, locale);
}

function ofOne(comparison: Comparison, { subject }: Line, locale: Locale): Spoken | undefined {
  const cell = cellOf(comparison, subject, momentOf(comparison));
  if (!cell) return undefined;
  const { line, figure } = cell;
  const none = line.elsewhere
    ? silentText(line, locale)
    : gapTexts[locale].noFigure(speech[locale].name(line), nameOf(comparison.indicator, locale));
  const sentence = figure ? findingTexts[locale].lastSentence(figure) : speech[locale].ended(none);
  return { sentence, verdict: undefined, told: [subject] };
}

function ofPair(comparison: Comparison, lines: LinePair, locale: Locale): Spoken {
  const { full, of, next } = gapTexts[locale];
  const { name, names, ended } = speech[locale];
  const { at } = comparison.selection;
  const found = gapFinding(comparison, lines[0].subject, lines[1].subject);
  const both = lines.map(({ subject }) => subject);
  if (found) return { sentence: ended(told(comparison, found, locale)), verdict: verdictOn(found), told: both };
  const pair = pairOf(comparison, lines);
  const reasons = reasonTexts(pair, locale);
  const indicator = nameOf(comparison.indicator, locale);
  const named = [name(lines[1]), name(lines[0]), indicator] as const;
  const each = [pair.lines[1], pair.lines[0]].map((line) => ownText(comparison, line, locale)).join(next);
  const sentence =
    at && !(pair.a && pair.b)
      ? full.noneBy(...named, at, names(reasons))
      : pair.verdict.level === 'none'
        ? of(indicator, each)
        : full.refused(...named, names(reasons));
  return { sentence: ended(sentence), verdict: pair.verdict, reasons, told: both };
}

function told(comparison: Comparison, finding: GapFinding, locale: Locale): string {
  const { at } = comparison.selection;
  const { a, gap, untold } = finding;
  const say = gapTexts[locale];
  const { momentName, names } = speech[locale];
  const written = momentName(a.point.period);
  const time = at && parsePeriod(a.point.period)?.year !== at ? say.instead(written, at) : written;
  const turned = turnedOf(firmnessOf(comparison, finding), finding, locale);
  const since = { points: pointsSince, percent: timesSince, amount: amountSince }[gap.unit](finding, locale, turned);
  const reasons = untold?.reasons.map((reason) => reasonText(reason, locale)) ?? [];
  const minded = comparedTexts([finding.b, a], locale);
  const moment = speech[locale].parts([time, orderText(comparison, finding, locale), minded]);
  const rest = untold ? say.untold(untold.since, names(reasons)) : '';
  if (isTimes(gap) && !isFirmMultiple(comparison, finding)) {
    const orders = otherOrders(comparison, finding, locale);
    const both = say.full.both(nameOf(a.indicator, locale), bothText(finding, locale), moment);
    return speech[locale].parts([both, ...orders]) + rest;
  }
  return toldNow(finding, moment, locale) + since + rest;
}

function toldNow({ a, b, gap }: GapFinding, time: string, locale: Locale): string {
  const { full } = gapTexts[locale];
  const name = (line: Line, other: Line) => insideName(line, other, locale);
  const [size, indicator] = [gapSize(gap, locale), nameOf(a.indicator, locale)];
  if (isTimes(gap)) return full.times(timesOf(a, b, timesIn(gap), locale), indicator, time);
  const named = [name(b.line, a.line), name(a.line, b.line), indicator] as const;
  return isEven(size) ? full.even(...named, time) : full.gap(...named, size, time);
}

/** The name of a line; of a city beside one of its counties also that it holds it. */
function insideName(line: Line, other: Line, locale: Locale): string {
  const { name, bracketed } = speech[locale];
  const holds = line.level === 'prefecture' && (other.within ?? []).includes(line.subject);
  return name(line) + (holds ? bracketed(gapTexts[locale].including(shortNameOf(other, locale))) : '');
}

function pointsSince({ a, gap, before }: GapFinding, locale: Locale, turned: Turned | undefined): string {
  if (!before) return '';
  const say = gapTexts[locale];
  const since = speech[locale].moment(before.period);
  if (before.gap.value * gap.value < 0) return say.turned(since);
  // How much it moved is not known of a gap that is only known to be more or less.
  if (gap.bound) return say.was(gapSize(before.gap, locale), since);
  if (turned) return firmnessTexts[locale].unsure(gapSize(before.gap, locale), since, turned);
  if (isEven(gapSize(gap, locale)) && isEven(gapSize(before.gap, locale))) return say.wasEven(since);
  const decimals = chartDecimals(a.indicator);
  const by = inPoints(Math.abs(gap.value) - Math.abs(before.gap.value), locale, decimals);
  return say.moved[movement(before.gap.value, gap.value, decimals)](by, since);
}

function amountSince({ gap, before }: GapFinding, locale: Locale): string {
  if (!before) return '';
  const say = gapTexts[locale];
  const [since, size] = [speech[locale].moment(before.period), gapSize(before.gap, locale)];
  if (isEven(size)) return say.wasEven(since);
  return before.gap.value * gap.value < 0 ? say.turned(since) : say.was(size, since);
}

/** The multiple of an earlier moment, told the same way round as the one now: the order of a firm multiple never turned. */
function timesSince({ gap, before }: GapFinding, locale: Locale): string {
  if (!before || !isTimes(gap)) return '';
  const [now, then] = [timesIn(gap), timesIn(before.gap)];
  const since = speech[locale].moment(before.period);
  return gapTexts[locale].wasTimes(timesText(now >= 1 ? then : 1 / then, locale), since);
}
