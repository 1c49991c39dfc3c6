import { rounded } from '@/lib/figures/rounding';
import { formatSigned } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { gapTexts } from '@/lib/texts/gap';

/** A part of a sum with its sign at one decimal, and at two behind it where one shows nothing: `+0.0 (+0.05)`. */
export function partText(value: number, locale: Locale): string {
  const text = formatSigned(value, 1, locale);
  if (rounded(value, 1) !== 0 || rounded(value, 2) === 0) return text;
  return gapTexts[locale].exactly(`${value > 0 ? '+' : '−'}${text}`, formatSigned(value, 2, locale));
}
