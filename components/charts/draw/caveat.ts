import type { Verdict } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { verdictText } from '@/lib/sentences/verdict-text';
import { barTexts } from '@/lib/texts/bar';
import { siteTexts } from '@/lib/texts/site';
import { chartNotes } from './chart-notes';
import { hollowReasons } from './hollow';

/** What is to be minded of a drawing, in one sentence: of the pair that it tells of, of its scale and its marks; undefined where nothing is. */
export function caveatOf(comparison: Comparison, locale: Locale, verdict?: Verdict): string | undefined {
  const { panel } = siteTexts[locale];
  const hollow = hollowReasons(comparison).map((reason) => panel.hollowReason[reason]);
  const texts = [
    verdict && verdict.level !== 'yes' ? verdictText(verdict, locale) : '',
    ...chartNotes(comparison, locale),
    hollow.length > 0 ? panel.hollow(hollow) : '',
  ].map((text) => text.trim().replace(/[。.]$/, ''));
  const told = texts.filter((text) => text !== '');
  return told.length > 0 ? barTexts[locale].caveat(told) : undefined;
}
