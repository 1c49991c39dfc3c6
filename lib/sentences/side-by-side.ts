import { comparableWith, type Figure, type ReasonCode, type Verdict } from '@/lib/figures/comparability';
import { type LinePair, leadOf, leadPair, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { timesText } from '@/lib/figures/multiple';
import { cellOf, pairOf } from '@/lib/figures/side-by-side';
import { type GapFinding, gapFinding, movement } from '@/lib/find/findings';
import { formatAmount } from '@/lib/language/amount';
import { chartDecimals, formatNumber } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { findingTexts } from '@/lib/texts/finding';
import { gapTexts, type Times } from '@/lib/texts/gap';
import { siteTexts } from '@/lib/texts/site';
import { reasonTexts, silentText } from './reasons';
import { joined, ownText, remainderOf } from './remainder';
import { type Headline, ofMembers, ofPairs, type Spoken } from './several';

/** Several times are told as a multiple, less as a per cent. */
const multiple = 1.5;

/** The headline of a comparison in its first indicator: a pair, a place alone, the facing pairs, or the range of a group. */
export function headlineOf(comparison: Comparison, locale: Locale): Headline | undefined {
  const headline = leadingHeadline(comparison, locale);
  return headline && { ...headline, rest: remainderOf(comparison, headline.told, locale) };
}

/** The headline with what it leaves out, in one text. */
export function headlineText(comparison: Comparison, locale: Locale): string | undefined {
  const headline = headlineOf(comparison, locale);
  return headline && joined(headline.sentence, headline.rest, locale);
}

function leadingHeadline(comparison: Comparison, locale: Locale): Spoken | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind === 'alone') return ofOne(comparison, lead.line, locale);
  const several =
    lead?.kind === 'pairs'
      ? ofPairs(comparison, lead.pairs, locale)
      : lead?.kind === 'group'
        ? ofMembers(comparison, lead, locale)
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
  const sentence = figure ? findingTexts[locale].lastSentence(figure) : none + gapTexts[locale].end;
  return { sentence, verdict: undefined, told: [subject] };
}

function ofPair(comparison: Comparison, lines: LinePair, locale: Locale): Spoken {
  const say = gapTexts[locale];
  const { at } = comparison.selection;
  const found = gapFinding(comparison, lines[0].subject, lines[1].subject);
  const both = lines.map(({ subject }) => subject);
  if (found) return { sentence: told(found, at, locale) + say.end, verdict: foundVerdict(found), told: both };
  const pair = pairOf(comparison, lines);
  const reasons = reasonTexts(pair, locale);
  const why = reasons.join(say.and);
  const [left, right] = lines.map((line) => speech[locale].name(line)) as [string, string];
  const indicator = nameOf(comparison.indicator, locale);
  const each = [pair.lines[1], pair.lines[0]].map((line) => ownText(comparison, line, locale)).join(say.next);
  const sentence =
    at && !(pair.a && pair.b)
      ? say.noneBy(right, left, indicator, at, why)
      : pair.verdict.level === 'none'
        ? say.each(indicator, each)
        : say.refused(right, left, indicator, why);
  return { sentence: sentence + say.end, verdict: pair.verdict, reasons, told: both };
}

/** What is to be minded of the gap now is to be minded of the earlier one too. */
function foundVerdict({ gap, before }: GapFinding): Verdict {
  return comparableWith([...gap.verdict.reasons, ...(before?.gap.verdict.reasons ?? [])]);
}

function told(finding: GapFinding, at: number | null, locale: Locale): string {
  const { a, b, gap, untold } = finding;
  const say = gapTexts[locale];
  const written = speech[locale].momentName(a.point.period);
  const time = at && parsePeriod(a.point.period)?.year !== at ? say.instead(written, at) : written;
  const sentence = gap.unit === 'points' ? pointsTold(finding, time, locale) : levelsTold({ a, b, gap }, time, locale);
  const since = { points: () => '', percent: timesSince, amount: amountSince }[gap.unit](finding, locale);
  return sentence + since + (untold ? say.untold(untold.since, reasonsText(untold.reasons, locale)) : '');
}

function reasonsText(reasons: readonly ReasonCode[], locale: Locale): string {
  return reasons.map((reason) => siteTexts[locale].reason[reason]).join(gapTexts[locale].and);
}

function pointsTold({ a, b, gap, before }: GapFinding, time: string, locale: Locale): string {
  const say = gapTexts[locale];
  const names = namesOf(a, b, locale);
  const decimals = chartDecimals(a.indicator);
  const size = (value: number) => formatNumber(Math.abs(value), decimals, locale);
  const now = !/[1-9]/.test(size(gap.value))
    ? say.even(...names, time)
    : say.points(...names, gap.value, size(gap.value), time);
  if (!before) return now;
  const since = speech[locale].moment(before.period);
  if (Math.sign(before.gap.value) * Math.sign(gap.value) < 0) return now + say.turned(since);
  const by = size(Math.abs(gap.value) - Math.abs(before.gap.value));
  return now + say.moved[movement(before.gap.value, gap.value, decimals)](by, since);
}

const namesOf = (a: Figure, b: Figure, locale: Locale) =>
  [speech[locale].name(b.line), speech[locale].name(a.line), nameOf(a.indicator, locale)] as const;

export const isMultiple = (times: number) => times >= multiple || times <= 1 / multiple;
export const timesIn = ({ value }: Gap) => 1 + value / 100;

function levelsTold({ a, b, gap }: { a: Figure; b: Figure; gap: Gap }, time: string, locale: Locale): string {
  const say = gapTexts[locale];
  const names = namesOf(a, b, locale);
  if (gap.unit === 'amount') {
    const amount = amountOf(gap, locale);
    return /[1-9]/.test(amount) ? say.amount(...names, gap.value, amount, time) : say.even(...names, time);
  }
  if (isMultiple(timesIn(gap))) return say.times(timesOf(a, b, timesIn(gap), locale), names[2], time);
  const figure = formatNumber(Math.abs(gap.value), 1, locale);
  return /[1-9]/.test(figure) ? say.percent(...names, gap.value, figure, time) : say.even(...names, time);
}

/** The size of a difference in the unit of the figures. */
export const amountOf = ({ value, indicator }: Gap, locale: Locale) =>
  formatAmount(Math.abs(value), indicator.decimals, indicator, locale);

function amountSince({ gap, before }: GapFinding, locale: Locale): string {
  if (!before) return '';
  const since = speech[locale].moment(before.period);
  const say = gapTexts[locale];
  const amount = amountOf(before.gap, locale);
  if (!/[1-9]/.test(amount)) return say.wasEven(since);
  return before.gap.value * gap.value < 0 ? say.turned(since) : say.wasAmount(amount, since);
}

/** The larger over the smaller, since nobody reads a fraction as a multiple. */
export function timesOf(a: Figure, b: Figure, times: number, locale: Locale): Times {
  const [low, high] = times >= 1 ? [a, b] : [b, a];
  const text = timesText(times >= 1 ? times : 1 / times, locale);
  return { high: speech[locale].name(high.line), low: speech[locale].name(low.line), text };
}

/** The multiple of an earlier moment, told the same way round as the one now. */
function timesSince({ a, b, gap, before }: GapFinding, locale: Locale): string {
  if (!before || !isMultiple(timesIn(gap))) return '';
  const say = gapTexts[locale];
  const [now, then] = [timesIn(gap), timesIn(before.gap)];
  const since = speech[locale].moment(before.period);
  const turned = Math.log(now) * Math.log(then) < 0 && timesText(Math.max(then, 1 / then), 'en') !== '1.00';
  if (turned) return say.turnedTimes(timesOf(a, b, then, locale), since);
  return say.wasTimes(timesText(now >= 1 ? then : 1 / then, locale), since);
}
