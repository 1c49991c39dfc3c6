import type { Catalogue } from '@/lib/figures/catalogue';
import type { Indicator } from '@/lib/figures/comparison';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';

/** Returns the name of an indicator, with its unit behind where another one is called the same. */
export function toldApart({ indicators }: Pick<Catalogue, 'indicators'>, one: Indicator, locale: Locale): string {
  const name = nameOf(one, locale);
  const isShared = [...indicators.values()].some((other) => other.id !== one.id && nameOf(other, locale) === name);
  return isShared ? name + speech[locale].bracketed(unitOf(one, locale)) : name;
}
