import { textWidth } from '@/components/charts/parts/text-width';
import type { Comparison } from '@/lib/figures/comparison';
import { originNames } from '@/lib/figures/origin';
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

/** Says who measured what a chart shows, in a line: as many origins with their documents as have room in a width, or one without. */
export function originTextIn({ sources }: Pick<Comparison, 'sources'>, locale: Locale, width: number, size: number) {
  const texts = [true, false].flatMap((withDocuments) => {
    const names = originNames(sources, locale, withDocuments);
    const counts = withDocuments ? [3, 2, 1] : [1];
    return counts.map((count) =>
      chartTexts[locale].sourced(names.slice(0, count), sources.length, names.length > count),
    );
  });
  return texts.find((text) => textWidth(text, size) <= width - size) ?? texts.at(-1) ?? '';
}
