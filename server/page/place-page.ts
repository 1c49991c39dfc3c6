import { permanentRedirect } from 'next/navigation';
import { pathOf } from '@/lib/addresses/pages';
import { placesNamed } from '@/lib/places/place-names';
import { contextOf } from './page-context';

export type PlaceParams = Promise<{ locale: string; id: string }>;

/** A part of an address as it was meant, such as a Chinese name. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The place; another name or a former code of one place leads to it, and of several names them. */
export async function placeOf(params: PlaceParams) {
  const context = await contextOf(params);
  const { catalogue } = context.reader;
  const id = decoded((await params).id);
  const place = catalogue.places.get(id);
  const named = place ? [] : placesNamed(catalogue, id);
  const [only] = named;
  if (only && named.length === 1) permanentRedirect(pathOf(context.locale, 'places', only.id));
  return { context, place, named };
}
