import { textWidth } from '@/components/charts/parts/text-width';
import type { Comparison } from '@/lib/figures/comparison';
import { publisherOf, titleOf } from '@/lib/figures/publisher';
import type { Locale } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';

const most = 3;

/** Says who published what a chart shows, in one line: the first few publishers and how many sources there are; empty for none. */
export function sourceText({ sources }: Pick<Comparison, 'sources'>, locale: Locale, named = most): string {
  if (sources.length === 0) return '';
  const names = [...new Set(sources.map((source) => publisherOf(source, locale) ?? titleOf(source, locale)))];
  const more = sources.length > most || names.length > named;
  return chartTexts[locale].sourced(names.slice(0, named), sources.length, more);
}

/** The same with as many publishers as have room in a width, but one at least. */
export function sourceTextIn(of: Pick<Comparison, 'sources'>, locale: Locale, width: number, size: number): string {
  const fits = (named: number) => textWidth(sourceText(of, locale, named), size) <= width - size;
  return sourceText(of, locale, [3, 2].find(fits) ?? 1);
}
