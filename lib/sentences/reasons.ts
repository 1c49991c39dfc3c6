import type { Figure } from '@/lib/figures/comparability';
import type { Line } from '@/lib/figures/comparison';
import { partialText } from '@/lib/figures/partial';
import { sharedPlaces } from '@/lib/figures/shared-places';
import type { Pair } from '@/lib/figures/side-by-side';
import { formatAmount } from '@/lib/language/amount';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { gapTexts } from '@/lib/texts/gap';
import { siteTexts } from '@/lib/texts/site';
import { reasonText } from './reason-text';

/** Why a pair may not, or only with care, be compared: who has no figure, or has one in another series, rather than that somebody has none. */
export function reasonTexts({ lines, a, b, verdict }: Omit<Pair, 'gap'>, locale: Locale): string[] {
  const silent = lines.filter((_, at) => ((at === 0 ? a : b)?.point.value ?? null) === null);
  const told = silent.map((line) => silentText(line, locale));
  const isTold = silent.length === 1 || silent.some(({ elsewhere }) => elsewhere);
  return verdict.reasons.flatMap((code) => {
    if ((code === 'missing' || code === 'neither') && isTold) return told;
    if (code === 'shared' || code === 'shares') {
      const { shared, of } = sharedPlaces(...lines);
      return gapTexts[locale].common[code](shared, of);
    }
    const text = reasonText(code, locale);
    return code === 'coverage' ? text + speech[locale].bracketed(coverageText([a, b], locale)) : text;
  });
}

/** Whose figures stand on how many of their members. */
function coverageText(figures: readonly (Figure | undefined)[], locale: Locale): string {
  const parts = figures.flatMap((one) => (one ? partialText(one.point).map((text) => ({ line: one.line, text })) : []));
  return speech[locale].names(parts.map(({ line, text }) => `${shortNameOf(line, locale)} ${text}`));
}

/** That a place has no figure; where it has one in another series, which, unless it is to be said in few words. */
export function silentText(line: Line, locale: Locale, length: 'full' | 'short' = 'full'): string {
  const name = shortNameOf(line, locale);
  const { elsewhere, refused } = line;
  const { reason } = siteTexts[locale];
  const isWithheld = line.kind === 'group' && line.points.some(({ coverage }) => coverage);
  if (refused || isWithheld) return gapTexts[locale].silentFor(name, reason[refused?.reason ?? 'withheld']);
  if (!elsewhere || length === 'short') return gapTexts[locale].silent(name);
  const amount = formatAmount(elsewhere.value, elsewhere.decimals, elsewhere, locale);
  return gapTexts[locale].silentHere(name, nameOf(elsewhere, locale), formatPeriod(elsewhere.period, locale), amount);
}
