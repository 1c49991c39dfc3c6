import type { Figure } from '@/lib/figures/comparability';
import { isYearEnd } from '@/lib/figures/series-names';
import type { Locale } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { placePageTexts } from '@/lib/texts/place-page';

/** Tells the time of a figure by itself: `2021年末`, `2020年普查`, `2022年（初步数）`, `end of 2021`. */
export function momentOf(figure: Pick<Figure, 'line' | 'point'>, locale: Locale): string {
  const { period } = figure.point;
  const parsed = parsePeriod(period);
  const isEnd = parsed?.kind === 'year' && isYearEnd(figure.line.series);
  return isEnd ? placePageTexts[locale].yearEnd(parsed.year) : speech[locale].momentName(period);
}

/** The same with what is to be minded of the figure behind it. */
export function notedMoment(figure: Figure, locale: Locale): string {
  const doubt = speech[locale].doubt(figure);
  return momentOf(figure, locale) + (doubt ? speech[locale].bracketed(doubt) : '');
}
