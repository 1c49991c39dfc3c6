import type { Verdict } from '@/lib/figures/comparability';
import type { Locale } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';
import { reasonText } from './reason-text';

/** What a verdict says in words: its level and every reason, in its own words unless others are given. */
export function verdictText({ level, reasons }: Verdict, locale: Locale, told?: readonly string[]): string {
  const { verdict, panel } = siteTexts[locale];
  const texts = told ?? reasons.map((code) => reasonText(code, locale));
  return verdict[level] + (texts.length > 0 ? panel.because(texts.join(panel.and)) : '');
}
