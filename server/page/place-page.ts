import { permanentRedirect } from 'next/navigation';
import { formerCodeKey, formerCodeQuery, pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/figures/comparison';
import { type FormerName, formerCodeOf, placesNamed } from '@/lib/places/place-names';
import { contextOf, type PageContext, type Search, searchOf } from './page-context';

export type PlaceParams = Promise<{ locale: string; id: string }>;

/** A part of an address as it was meant, such as a Chinese name. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The place; another name or a former code of one place leads to it, the latter told in its address, and of several names them. */
export async function placeOf(params: PlaceParams) {
  const context = await contextOf(params);
  const { catalogue } = context.reader;
  const id = decoded((await params).id);
  const place = catalogue.places.get(id);
  const named = place ? [] : placesNamed(catalogue, id);
  const [only] = named;
  if (only && named.length === 1) {
    const { locale } = context;
    const isCode = formerCodeOf(catalogue, only, id) !== undefined;
    permanentRedirect(pathOf(locale, 'places', only.id) + (isCode ? formerCodeQuery(id) : ''));
  }
  return { context, place, named };
}

/** The former code of a place by which a reader came to its page; undefined where there was none. */
export async function formerCodeAsked(
  { reader: { catalogue } }: PageContext,
  place: Place,
  search: Search,
): Promise<FormerName | undefined> {
  const code = (await searchOf(search)).get(formerCodeKey);
  return code === null ? undefined : formerCodeOf(catalogue, place, code);
}
