import type { Comparison } from '@/lib/figures/comparison';
import { type LogLoss, logLossOf, type OffScale } from '@/lib/figures/log-scale';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { isFullPeriod, yearOf } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { logScaleTexts } from '@/lib/texts/log-scale';

/** Told one by one up to this many lines; of more the first are named. */
const most = 6;

function whatIs(points: OffScale['points'], locale: Locale): string {
  const say = logScaleTexts[locale];
  const zeros = points.filter(({ value }) => value === 0).length;
  return zeros === points.length ? say.zero : zeros === 0 ? say.negative : say.below;
}

/** The moments of points; full years that follow each other as one span. */
function spansOf(points: OffScale['points'], locale: Locale): string[] {
  const spans: { from: string; to: string }[] = [];
  for (const { period } of points) {
    const last = spans.at(-1);
    const follows = last && isFullPeriod(period) && isFullPeriod(last.to) && yearOf(period) - yearOf(last.to) === 1;
    if (follows) last.to = period;
    else spans.push({ from: period, to: period });
  }
  return spans.map(({ from, to }) => {
    const [first, last] = [shortPeriod(from, locale), shortPeriod(to, locale)];
    return first === last ? first : first + speech[locale].marks.span + last;
  });
}

function lineText({ line, points, all }: OffScale, locale: Locale): string {
  const say = logScaleTexts[locale];
  const when = spansOf(points, locale);
  return speech[locale].joined([shortNameOf(line, locale), whatIs(points, locale)]) + (all ? '' : say.times(when));
}

function lossText({ lines }: LogLoss, locale: Locale): string {
  const say = logScaleTexts[locale];
  if (lines.length <= most) return lines.map((one) => lineText(one, locale)).join(say.next);
  const names = lines.slice(0, most - 1).map(({ line }) => shortNameOf(line, locale));
  const what = whatIs(
    lines.flatMap(({ points }) => points),
    locale,
  );
  return say.more(speech[locale].names(names), lines.length, what);
}

/**
 * What a logarithmic scale cannot show of these answers, each told of by name; empty where it shows all. With `linear` the
 * scale of all is linear, and only what made it so is told.
 */
export function logNotes(comparisons: readonly Comparison[], locale: Locale, linear = false): string[] {
  const say = logScaleTexts[locale];
  return comparisons.flatMap((comparison) => {
    const loss = logLossOf(comparison);
    if (!loss) return [];
    const name = nameOf(comparison.indicator, locale);
    if (loss.linear) return [say.linear(name)];
    if (linear) return [];
    const text = say.off(lossText(loss, locale));
    return [comparisons.length > 1 ? speech[locale].labelled(name, text) : text];
  });
}
