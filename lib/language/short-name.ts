import { forms } from './forms';
import { endings, type Locale, type Spoken } from './languages';
import { nameOf } from './locale';

type Named = Spoken<'name'> & Partial<Spoken<'short', string | null>>;

/** The name for labels: a group's own short name; a place without 区, 县, 市 or what stands in brackets, as on maps. */
export function shortNameOf(thing: Named, locale: Locale): string {
  return thing[`short${endings[locale]}`] || forms[locale].shortName(nameOf(thing, locale));
}
