import type { DraftFinding } from '@/lib/drafts/finding';
import type { Catalogue } from '@/lib/figures/catalogue';
import { formatNumber } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { draftCauses } from '@/lib/texts/draft-causes';
import { tell } from '@/lib/texts/import';
import { whatOf } from './read-table';

/** Tells what is wrong or odd, in words; never another number than the cells have. */
export function causeOf(
  { kind, said, value = '', excess, refs, more = 0 }: DraftFinding,
  catalogue: Pick<Catalogue, 'places' | 'indicators'>,
  locale: Locale,
): string {
  const causes = draftCauses[locale];
  if (excess) return excessText(excess, catalogue, locale);
  if (kind === 'contradiction' || kind === 'unit' || kind === 'jump') return causes[kind];
  if (kind === 'partsSum' || kind === 'partAbove') return causes[kind](value, String(said?.of[0] ?? ''));
  if (!said) return kind;
  const count = refs.length + more;
  return count === 0 ? `“${value}” ${tell(said, locale)}` : causes.cells(count, tell(said, locale));
}

/** Tells that the members of a place add up to more than it has itself. */
function excessText(
  excess: NonNullable<DraftFinding['excess']>,
  { places, indicators }: Pick<Catalogue, 'places' | 'indicators'>,
  locale: Locale,
): string {
  const [place, indicator] = [places.get(excess.place), indicators.get(excess.indicator)];
  const number = (value: number) => formatNumber(value, indicator?.decimals ?? 2, locale);
  const unit = indicator ? unitOf(indicator, locale) : '';
  const { members, periods } = excess;
  const told = { members, sum: number(excess.sum), value: number(excess.value), unit, periods };
  return draftCauses[locale].members(
    place ? nameOf(place, locale) : excess.place,
    whatOf(excess, { indicators }, locale),
    told,
  );
}
