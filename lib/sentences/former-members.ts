import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { historyTexts } from '@/lib/texts/history';

type Former = { place: Place; validTo: string | null };

/** Names in brackets the members that are no more, each with its last year, behind how many there are; empty where all are. */
export function formerMembersText(members: readonly Former[], locale: Locale): string {
  const { formerMembers, namedUntil } = historyTexts[locale];
  const names = members.flatMap(({ place, validTo }) =>
    validTo === null ? [] : [namedUntil(shortNameOf(place, locale), validTo.slice(0, 4))],
  );
  return names.length > 0 ? speech[locale].bracketed(formerMembers(speech[locale].names(names))) : '';
}

/** The same of the members of a group. */
export function formerOfGroup({ places, members }: Catalogue, group: string, locale: Locale): string {
  const former = (members.get(group) ?? []).flatMap(({ place: id, validTo }) => {
    const place = places.get(id);
    return place ? [{ place, validTo: validTo ?? place.validTo }] : [];
  });
  return formerMembersText(former, locale);
}

/** The same of places, each until it was no more. */
export function formerPlacesText(places: readonly Place[], locale: Locale): string {
  return formerMembersText(
    places.map((place) => ({ place, validTo: place.validTo })),
    locale,
  );
}
