import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { pickedTexts } from '@/lib/texts/picked';

type Named = { nameZh: string; nameEn: string };

/** What a group that the reader picked is called: by its first place, and how many others there are. */
export function pickedNames(places: readonly Named[]) {
  const [shortZh, shortEn] = [shortOf(places, 'zh'), shortOf(places, 'en')];
  const nameOf = (short: string, { own, named }: (typeof pickedTexts)[Locale]) =>
    places.length > 0 ? named(short) : own;
  return { nameZh: nameOf(shortZh, pickedTexts.zh), nameEn: nameOf(shortEn, pickedTexts.en), shortZh, shortEn };
}

function shortOf([first, ...more]: readonly Named[], locale: Locale): string {
  const { own, several, alone } = pickedTexts[locale];
  if (!first) return own;
  const name = shortNameOf(first, locale);
  return more.length > 0 ? several(name, more.length + 1) : alone(name);
}
