import type { PlaceEvent, PlaceName } from '@/lib/figures/catalogue';
import type { Indicator, Place, Series } from '@/lib/figures/comparison';
import { inEach, locales, nameOf, type Spoken } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';

/** A name or code that a place has or had; `until` is when it ended, null while it holds. */
export type HeldName = { name: string; code: boolean; until: string | null };

/** What happened to the area of a place, so that figures of before are not of the same area. */
export type AreaChange = Spoken<'break' | 'detail'> & { date: string };

export type HeldPlace = Spoken<'name' | 'short'> &
  Pick<Place, 'id' | 'kind' | 'parent'> & {
    /** How its names are read, without blanks. */
    pinyin: string[];
    names: HeldName[];
    changes: AreaChange[];
  };

export type HeldIndicator = Spoken<'name' | 'unit'> &
  Pick<Indicator, 'id' | 'unit' | 'decimals' | 'aggregation'> & { names: string[] };

/** `periods` are those of figures that were published, not worked out here. */
export type HeldSeries = Spoken<'name'> &
  Spoken<'note', string | null> &
  Pick<Series, 'id' | 'indicator' | 'name' | 'rank'> & { periods: readonly string[] };

/** All that a table is read against. */
export type Held = { places: HeldPlace[]; indicators: HeldIndicator[]; series: HeldSeries[] };

type Rows<T> = ReadonlyMap<string, T>;

/** What a table is read against is made of these parts of a catalogue. */
export type HeldParts = {
  places: Rows<Pick<Place, 'id' | 'kind' | 'parent' | 'nameZh' | 'nameEn'>>;
  placeNames: readonly Pick<PlaceName, 'place' | 'name' | 'kind' | 'validUntil'>[];
  placeEvents: readonly Pick<PlaceEvent, 'place' | 'date' | 'breakZh' | 'breakEn' | 'detailZh' | 'detailEn'>[];
  indicators: Rows<Omit<HeldIndicator, 'names'>>;
  indicatorNames: readonly { indicator: string; name: string }[];
  series: Rows<readonly Omit<HeldSeries, 'periods'>[]>;
};

/**
 * Returns what tables are read against. `published` has the periods of the published figures of each series by its id;
 * `pinyinOf` writes how a Chinese name is read, a syllable for each character.
 */
export function heldOf(
  { places, placeNames, placeEvents, indicators, indicatorNames, series }: HeldParts,
  published: ReadonlyMap<string, readonly string[]>,
  pinyinOf: (text: string) => string,
): Held {
  const namesOf = grouped(placeNames, ({ place }) => place);
  const changesOf = grouped(placeEvents, ({ place }) => place);
  const wordsOf = grouped(indicatorNames, ({ indicator }) => indicator);
  return {
    places: [...places.values()].map((place) => ({
      ...{ id: place.id, kind: place.kind, parent: place.parent, nameZh: place.nameZh, nameEn: place.nameEn },
      ...inEach('short', (locale) => shortNameOf(place, locale)),
      pinyin: readAloud(place, pinyinOf),
      names: (namesOf.get(place.id) ?? []).map(({ name, kind, validUntil }) => ({
        ...{ name, code: kind === 'code', until: validUntil },
      })),
      changes: (changesOf.get(place.id) ?? []).flatMap(({ date, breakZh, breakEn, detailZh, detailEn }) =>
        breakZh && breakEn ? [{ date, breakZh, breakEn, detailZh, detailEn }] : [],
      ),
    })),
    indicators: [...indicators.values()].map((indicator) => ({
      ...indicator,
      names: (wordsOf.get(indicator.id) ?? []).map(({ name }) => name),
    })),
    series: [...series.values()].flat().map((one) => ({ ...one, periods: published.get(one.id) ?? [] })),
  };
}

const readAloud = (place: Spoken<'name'>, pinyinOf: (text: string) => string) =>
  [
    ...new Set(
      locales.flatMap((locale) => [nameOf(place, locale), shortNameOf(place, locale)]).map((name) => pinyinOf(name)),
    ),
  ].filter(Boolean);

/** Returns things by a key of each, in their order. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
