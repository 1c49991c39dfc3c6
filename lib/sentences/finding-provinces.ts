import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison } from '@/lib/figures/comparison';
import { gap } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import { printsAlike } from '@/lib/figures/rounding';
import { isClearlyDifferent } from '@/lib/figures/uncertainty';
import { chartDecimals } from '@/lib/language/format';
import type { FindingTexts } from '@/lib/texts/finding';
import type { Finding } from './told-finding';

/** The two provinces, where they are all that a view shows: both figures at their last common period, the higher first. */
export function ofProvinces(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const { lines, selection, indicator } = comparison;
  const isPair = lines.length === 2 && lines.every(({ level }) => level === 'province');
  const period = isPair ? lastCommonPeriod(lines, selection.at) : undefined;
  if (period === undefined) return undefined;
  const figures = lines.map((line) => figureAt(comparison, line, period));
  const [high, low] = figures.sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const found = high && low && gap(low, high);
  if (!found) return undefined;
  const alike = printsAlike(low.point.value ?? 0, high.point.value ?? 0, chartDecimals(indicator));
  const even = alike || !isClearlyDifferent(low, high);
  return {
    title: sentences.provincesTitle(high, low, even),
    sentence: sentences.provincesSentence(high, low, found),
    verdict: found.verdict,
    told: lines.map(({ subject }) => subject),
  };
}
