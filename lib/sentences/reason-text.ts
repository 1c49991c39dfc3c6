import type { ReasonCode } from '@/lib/figures/comparability';
import { isTold } from '@/lib/figures/told-reason';
import { toldText } from '@/lib/figures/told-text';
import type { Locale } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';

/** A reason in words. */
export const reasonText = (code: ReasonCode, locale: Locale): string =>
  isTold(code) ? toldText(code, locale) : siteTexts[locale].reason[code];
