import { type ChartInput, fontSize, lineHeight } from '@/components/charts/parts/chart';
import { lineMark, textMark } from '@/components/charts/parts/marks';
import { spread } from '@/components/charts/parts/spread';
import { textWidth, widest, wrapText } from '@/components/charts/parts/text-width';
import { figureText, lineName, pointText } from '@/components/charts/parts/words';
import type { Comparison, Line, Target } from '@/lib/figures/comparison';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { comparePeriods, timeOf } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { type DrawnLine, isTelling, type LineFrame } from './frame';

/** A label at the end of a line, in one or more lines of text. */
export type EndLabel = { texts: string[]; time: number; value: number; fill: string; stroke: string; weight: number };

const gapToPlot = 12;

/** One label per subject, in the series that reaches furthest; a group has one in the first series as well. */
function labelled({ drawn }: Pick<LineFrame, 'drawn'>, { series }: Comparison): DrawnLine[] {
  const furthest = new Map<string, DrawnLine>();
  for (const candidate of drawn) {
    const known = furthest.get(candidate.line.subject);
    const later = known ? comparePeriods(candidate.last.period, known.last.period) : 1;
    if (later > 0) furthest.set(candidate.line.subject, candidate);
  }
  const first = drawn.filter(({ line }) => line.kind === 'group' && line.series === series[0]?.id);
  return [...new Set([...furthest.values(), ...first])];
}

/** Most telling first: groups, references and named places, then the highest values. */
function byWeight(named: readonly string[]) {
  const rank = ({ line }: DrawnLine) =>
    line.kind === 'group' || named.includes(line.subject) ? 0 : line.reference ? 1 : 2;
  return (a: DrawnLine, b: DrawnLine) => rank(a) - rank(b) || b.last.value - a.last.value;
}

/** What stands at the end of a line: whose it is, its figure, and the year in brackets where that must be told. */
export type EndWords = { drawn: DrawnLine; name: string; figure: string; year: string };

/** Of the lines that have a label, no more than there is room for. */
export function endWords(input: ChartInput, frame: Pick<LineFrame, 'drawn' | 'targets'>): EndWords[] {
  const { comparison, locale, height } = input;
  const room = Math.floor((height - 50) / lineHeight) - frame.targets.length;
  const { named } = comparison.selection;
  const telling = labelled(frame, comparison).filter((one) => isTelling(one, frame.drawn, named));
  const chosen = telling.sort(byWeight(named)).slice(0, Math.max(1, room));
  const latest = chosen
    .map(({ last }) => last.period)
    .sort(comparePeriods)
    .at(-1);
  const several = new Set(chosen.map(({ line }) => line.series)).size > 1;
  return chosen.map((drawn) => {
    const { line, last } = drawn;
    const own = several || !latest || timeOf(last.period) < timeOf(latest) || !isWhole(last.period);
    const when = several ? dated(line, last.period, input) : shortPeriod(last.period, locale);
    const year = own ? speech[locale].bracketed(when).replace(/^ /, '\u00a0') : '';
    return { drawn, name: lineName(line, locale), figure: pointText(last, comparison.indicator, locale), year };
  });
}

/** The texts at the right of the plot. */
export function endLabels(input: ChartInput, frame: Pick<LineFrame, 'drawn' | 'targets'>): EndLabel[] {
  const { width, colours } = input;
  const most = Math.max(84, width * 0.34);
  const ends = endWords(input, frame).map(({ drawn: { line, look, last }, name, figure, year }) => {
    const weight = line.reference ? 400 : 600;
    const texts = wrapText(`${name} ${figure}${year}`, most, fontSize.label, weight);
    return { texts, time: timeOf(last.period), value: last.value, fill: look.text, stroke: look.colour, weight };
  });
  const aims = frame.targets.map((target) => ({
    texts: wrapText(targetText(target, input), most, fontSize.tick),
    time: timeOf(target.period),
    value: target.value,
    fill: colours.mute,
    stroke: colours.tick,
    weight: 400,
  }));
  return [...ends, ...aims];
}

/** The year with the series it is of, without what the series' name explains: `2020 census`, `2021 年末`. */
function dated({ series }: Line, period: string, { comparison, locale }: ChartInput): string {
  const own = comparison.series.find(({ id }) => id === series);
  const census = /^\d{4}-\d\d-\d\d$/.test(period);
  const name = census
    ? chartTexts[locale].census
    : own
      ? nameOf(own, locale).replace(/(?:数据?)?[(（,].*$|数据?$/, '')
      : '';
  return [shortPeriod(period, locale), name.toLowerCase()].filter(Boolean).join(' ');
}

/** A full year or the day of a census: what a year alone may stand for. */
function isWhole(period: string): boolean {
  return /^\d{4}(-\d\d-\d\d)?$/.test(period);
}

/** What a target is called: by its own name, else by its year. */
export function targetName({ nameZh, nameEn, period }: Target, locale: Locale): string {
  const year = shortPeriod(period, locale);
  const own = nameZh && nameEn && nameOf({ nameZh, nameEn }, locale);
  return own || chartTexts[locale].targetOf(year);
}

/** What a target is called, with its figure. */
export function targetText(target: Target, { comparison, locale }: Pick<ChartInput, 'comparison' | 'locale'>): string {
  const { value } = target;
  return `${targetName(target, locale)} ${Number.isInteger(value) ? value : figureText(value, comparison.indicator, locale)}`;
}

/** The room that the labels need at the right of the plot. */
export function labelRoom(labels: readonly EndLabel[]): number {
  const room = Math.max(0, ...labels.map(({ texts, weight }) => widest(texts, fontSize.label, weight)));
  return Math.ceil(room) + gapToPlot + 4;
}

/** Labels pushed apart, with a thin leader where one stands away from its point. */
export function labelMarks(labels: readonly EndLabel[], frame: LineFrame) {
  const { plot, x, y } = frame;
  const wishes = labels.map(({ value, texts }) => ({ at: y(value), size: texts.length * lineHeight }));
  const positions = spread(wishes, Math.max(0, plot.top - lineHeight), plot.bottom + lineHeight / 2);
  return labels.flatMap(({ texts, time, value, fill, stroke, weight }, index) => {
    const at = positions[index] ?? y(value);
    const first = at - ((texts.length - 1) * lineHeight) / 2;
    const words = texts.map((text, row) =>
      textMark(plot.right + gapToPlot, first + row * lineHeight, text, { fill, weight }),
    );
    const away = Math.abs(at - y(value)) > 5 || x(time) < plot.right - 4;
    const leader = lineMark([x(time) + 7, y(value)], [plot.right + gapToPlot - 3, at], stroke, [1, 2]);
    return away ? [leader, ...words] : words;
  });
}

/** Whether a text centred at `x` stays clear of the next one. */
export function textsClear(xs: readonly number[], text: string, size: number): boolean {
  return xs.every((x, index) => index === 0 || x - (xs[index - 1] ?? 0) > textWidth(text, size) + 8);
}
