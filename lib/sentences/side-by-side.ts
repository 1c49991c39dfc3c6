import type { Figure, Verdict } from '../comparability';
import type { Comparison, Line } from '../comparison';
import { type GapFinding, gapFinding, movement } from '../findings';
import { chartDecimals, formatNumber, formatPeriod } from '../format';
import { type Locale, nameOf, shortNameOf } from '../locale';
import { messagesOf } from '../messages/messages';
import { parsePeriod } from '../period';
import { leadPair, pairOf } from '../side-by-side';

type Words = {
  census: (year: number) => string;
  /** A census as the moment from which something moved. */
  sinceCensus: (year: number) => string;
  points: (b: string, a: string, indicator: string, value: number, figure: string, time: string) => string;
  times: (b: string, a: string, indicator: string, times: string, time: string) => string;
  percent: (b: string, a: string, indicator: string, value: number, figure: string, time: string) => string;
  even: (b: string, a: string, indicator: string, time: string) => string;
  moved: Record<'wider' | 'narrower' | 'same', (by: string, since: string) => string>;
  turned: (since: string) => string;
  wasTimes: (times: string, since: string) => string;
  refused: (b: string, a: string, indicator: string, reasons: string) => string;
  and: string;
  end: string;
};

const zh: Words = {
  census: (year) => `${year}年普查`,
  sinceCensus: (year) => `${year}年普查`,
  points: (b, a, indicator, value, figure, time) =>
    `${b}${indicator}比${a}${value > 0 ? '高' : '低'}${figure}个百分点（${time}）`,
  times: (b, a, indicator, times, time) => `${b}${indicator}是${a}的${times}倍（${time}）`,
  percent: (b, a, indicator, value, figure, time) =>
    `${b}${indicator}比${a}${value > 0 ? '多' : '少'}${figure}%（${time}）`,
  even: (b, a, indicator, time) => `${b}与${a}的${indicator}相当（${time}）`,
  moved: {
    wider: (by, since) => `，差距比${since}扩大${by}个百分点`,
    narrower: (by, since) => `，差距比${since}缩小${by}个百分点`,
    same: (_, since) => `，差距与${since}相同`,
  },
  turned: (since) => `，${since}时正相反`,
  wasTimes: (times, since) => `，${since}为${times}倍`,
  refused: (b, a, indicator, reasons) => `${b}与${a}的${indicator}不可比：${reasons}`,
  and: '、',
  end: '。',
};

const en: Words = {
  census: (year) => `${year} census`,
  sinceCensus: (year) => `the ${year} census`,
  points: (b, a, indicator, value, figure, time) =>
    `${indicator}: ${b} is ${figure} points ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  times: (b, a, indicator, times, time) => `${indicator}: ${b} has ${times} times the figure of ${a} (${time})`,
  percent: (b, a, indicator, value, figure, time) =>
    `${indicator}: ${b} is ${figure} % ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  even: (b, a, indicator, time) => `${indicator}: ${b} and ${a} are level (${time})`,
  moved: {
    wider: (by, since) => `; the gap widened by ${by} points since ${since}`,
    narrower: (by, since) => `; the gap narrowed by ${by} points since ${since}`,
    same: (_, since) => `; the gap is the same as in ${since}`,
  },
  turned: (since) => `; in ${since} it was the other way round`,
  wasTimes: (times, since) => `; ${times} times in ${since}`,
  refused: (b, a, indicator, reasons) => `${indicator} of ${b} and ${a} cannot be compared: ${reasons}`,
  and: ', ',
  end: '.',
};

const words = { zh, en } satisfies Record<Locale, Words>;

/** What the headline of a comparison says, with the verdict on its pair. */
export type Headline = { sentence: string; verdict: Verdict; pair: [Line, Line] };

/** Several times are told as a multiple, less as a per cent. */
const multiple = 1.5;

/** The headline of a comparison: how the second of the lead pair stands to the first in its first indicator. */
export function headlineOf(comparison: Comparison, locale: Locale): Headline | undefined {
  const pair = leadPair(comparison);
  if (!pair) return undefined;
  const { a, b, gap, verdict } = pairOf(comparison, pair);
  const finding = gapFinding(comparison, pair[0].subject, pair[1].subject);
  if (finding) return { sentence: told(finding, locale) + words[locale].end, verdict: finding.gap.verdict, pair };
  if (a && b && gap)
    return { sentence: told({ a, b, gap, before: undefined }, locale) + words[locale].end, verdict, pair };
  const { and, refused, end } = words[locale];
  const reasons = verdict.reasons.map((reason) => messagesOf(locale).reason[reason]).join(and);
  const [left, right] = pair.map((line) => shortNameOf(line, locale)) as [string, string];
  return { sentence: refused(right, left, nameOf(comparison.indicator, locale), reasons) + end, verdict, pair };
}

function told({ a, b, gap, before }: GapFinding, locale: Locale): string {
  const say = words[locale];
  const names = [shortNameOf(b.line, locale), shortNameOf(a.line, locale), nameOf(a.indicator, locale)] as const;
  const time = timeText(a, locale);
  if (gap.unit === 'points') {
    const decimals = chartDecimals(a.indicator);
    const size = (value: number) => formatNumber(Math.abs(value), decimals, locale);
    const now = !/[1-9]/.test(size(gap.value))
      ? say.even(...names, time)
      : say.points(...names, gap.value, size(gap.value), time);
    if (!before) return now;
    const since = sinceText(before.period, locale);
    if (Math.sign(before.gap.value) * Math.sign(gap.value) < 0) return now + say.turned(since);
    const by = size(Math.abs(gap.value) - Math.abs(before.gap.value));
    return now + say.moved[movement(before.gap.value, gap.value, decimals)](by, since);
  }
  const times = 1 + gap.value / 100;
  if (times < multiple && times > 1 / multiple) {
    const figure = formatNumber(Math.abs(gap.value), 1, locale);
    return /[1-9]/.test(figure) ? say.percent(...names, gap.value, figure, time) : say.even(...names, time);
  }
  const text = (value: number) => formatNumber(value, 2, locale);
  const was = before ? say.wasTimes(text(1 + before.gap.value / 100), sinceText(before.period, locale)) : '';
  return say.times(...names, text(times), time) + was;
}

const timeText = ({ point }: Figure, locale: Locale) => periodText(point.period, locale);

function sinceText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'day' ? words[locale].sinceCensus(parsed.year) : formatPeriod(period, locale);
}

function periodText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed?.kind === 'day' ? words[locale].census(parsed.year) : formatPeriod(period, locale);
}
