import type { Catalogue } from '@/lib/figures/catalogue';
import type { Comparison } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { formerCodesIn } from '@/lib/places/former-codes';
import { slideTexts } from '@/lib/texts/slide';
import { formerCodeTexts } from './former-code';

type View = { selection: Selection; comparison: Comparison | undefined };

/** Says of a view which former codes were read as those of today, and which of its places are no more. */
export function viewNotices(catalogue: Catalogue, { selection, comparison }: View, locale: Locale): string[] {
  const lines = comparison ? [...comparison.lines, ...comparison.benchmarks] : [];
  const ids = new Set(lines.flatMap(({ kind, subject, places = [] }) => (kind === 'place' ? [subject] : places)));
  const former = [...ids].flatMap((id) => {
    const place = catalogue.places.get(id);
    return place?.validTo ? [{ name: shortNameOf(place, locale), day: place.validTo }] : [];
  });
  const told = former.map(({ name, day }) =>
    slideTexts[locale].abolished(name, speech[locale].period(day.slice(0, 7))),
  );
  return [...formerCodeTexts(formerCodesIn(catalogue, selection), locale), ...told];
}
