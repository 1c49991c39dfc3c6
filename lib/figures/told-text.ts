import { fieldOf, type Locale } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';
import type { Told, ToldReason } from './told-reason';

/** The words of a reason that the data tell, with their year. */
export function toldText(code: ToldReason, locale: Locale): string {
  const told: Told = JSON.parse(code.slice(1));
  const words = fieldOf(told, 'words', locale);
  return told.year === null ? words : siteTexts[locale].happened(told.year, words);
}
