import type { DraftFinding } from '@/lib/drafts/finding';
import type { Catalogue } from '@/lib/figures/catalogue';
import { formatAmount } from '@/lib/language/amount';
import type { Locale } from '@/lib/language/locale';
import { nameOf } from '@/lib/language/locale';
import { draftCauses } from '@/lib/texts/draft-causes';
import { tell } from '@/lib/texts/import';
import { whatOf } from './read-table';

/** Tells what is wrong or odd, in words; never another number than the cells have. */
export function causeOf(
  { kind, said, value = '', excess, refs }: DraftFinding,
  catalogue: Pick<Catalogue, 'places' | 'indicators'>,
  locale: Locale,
): string {
  const causes = draftCauses[locale];
  if (excess) return excessText(excess, catalogue, locale);
  if (kind === 'contradiction' || kind === 'unit' || kind === 'jump') return causes[kind];
  if (kind === 'partsSum' || kind === 'partAbove') return causes[kind](value, String(said?.of[0] ?? ''));
  // Without cells it says itself of what it is.
  const of = refs.length === 0 && value !== '' ? `“${value}” ` : '';
  return said ? of + tell(said, locale) : kind;
}

/** Tells that the members of a place add up to more than it has itself. */
function excessText(
  excess: NonNullable<DraftFinding['excess']>,
  { places, indicators }: Pick<Catalogue, 'places' | 'indicators'>,
  locale: Locale,
): string {
  const [place, indicator] = [places.get(excess.place), indicators.get(excess.indicator)];
  const amount = (value: number) =>
    indicator ? formatAmount(value, indicator.decimals, indicator, locale) : `${value}`;
  const { members, periods } = excess;
  const told = { members, sum: amount(excess.sum), value: amount(excess.value), periods };
  return draftCauses[locale].members(
    place ? nameOf(place, locale) : excess.place,
    whatOf(excess, { indicators }, locale),
    told,
  );
}
