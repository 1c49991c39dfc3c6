import { areaNames } from '@/lib/area/side-names';
import type { Catalogue } from '@/lib/figures/catalogue';
import { type Locale, nameOf } from '@/lib/language/locale';
import { fileTexts } from '@/lib/texts/files';

/** Tells what a data set covers: the area, the provinces that meet there, and the country where the data set names it. */
export function spatialText({ area, places }: Pick<Catalogue, 'area' | 'places'>, locale: Locale): string {
  const names = areaNames(area, locale);
  const called = (id: string | null) => {
    const place = places.get(id ?? '');
    return place && nameOf(place, locale);
  };
  const provinces = {
    left: called(area.left.province) ?? names.left,
    right: called(area.right.province) ?? names.right,
  };
  return fileTexts[locale].area(names, provinces, called(area.nation));
}
