import type { Catalogue } from '@/lib/figures/catalogue';
import type { Group, Indicator, Place, Side } from '@/lib/figures/comparison';
import { isInferred } from '@/lib/figures/membership';
import type { Entry } from '@/lib/find/directory';
import { type Locale, shortNameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { Project, Zone } from '@/lib/projects/project';
import { placesOf } from '@/lib/projects/projects';
import { findTexts } from '@/lib/texts/find';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';
import { pinyinOf } from './directory-pinyin';

type Named = { id: string; nameZh: string; nameEn: string; shortZh?: string; shortEn?: string };

type Word = keyof typeof findTexts.zh.words;
export const wordsOf = (word: Word) => [findTexts.zh.words[word], findTexts.en.words[word]] as const;

/** What every entry has; the rest is absent until said. */
export function entryOf(kind: Entry['kind'], thing: Named, wordZh: string, wordEn: string): Entry {
  const { id, nameZh, nameEn } = thing;
  const shortZh = thing.shortZh ?? nameZh;
  return {
    ...{ kind, id, nameZh, nameEn, shortZh, shortEn: thing.shortEn ?? nameEn },
    ...{ pinyin: pinyinOf(nameZh), shortPinyin: pinyinOf(shortZh) },
    ...{ wordZh, wordEn },
    ...{
      names: [],
      code: null,
      side: null,
      detailZh: '',
      detailEn: '',
      inferred: false,
      parent: null,
      neighbours: [],
      similar: [],
    },
  };
}

export function placeEntry(catalogue: Catalogue, place: Place, similar: string[]): Entry {
  const { id, nameZh, nameEn, kind, side, parent } = place;
  const [shortZh, shortEn] = [shortNameOf(place, 'zh'), shortNameOf(place, 'en')];
  return {
    ...entryOf('place', { id, nameZh, nameEn, shortZh, shortEn }, ...wordsOf(kind)),
    code: /^\d+$/.test(id) ? id : null,
    detailZh: ancestors(catalogue, place).map(shortZhOf).reverse().join(' · '),
    detailEn: ancestors(catalogue, place)
      .map((one) => shortNameOf(one, 'en'))
      .join(', '),
    side,
    parent,
    neighbours: facing(catalogue, id),
    similar,
  };
}

const shortZhOf = (place: Place) => shortNameOf(place, 'zh');

/** The places in which a place lies, narrowest first, without the country. */
function ancestors(catalogue: Catalogue, place: Place): Place[] {
  const parent = place.parent === null ? undefined : catalogue.places.get(place.parent);
  return parent && parent.kind !== 'country' ? [parent, ...ancestors(catalogue, parent)] : [];
}

function facing(catalogue: Catalogue, id: string): string[] {
  return catalogue.pairs.flatMap(({ left, right }) => (left === id ? [right] : right === id ? [left] : []));
}

/** More members than this are counted, not named. */
const mostNamed = 7;

export function groupEntry(catalogue: Catalogue, group: Group): Entry {
  const own = catalogue.members.get(group.id) ?? [];
  const members = own.flatMap(({ place }) => catalogue.places.get(place) ?? []);
  const named = (locale: Locale) =>
    members.length > mostNamed
      ? findTexts[locale].members(members.length)
      : speech[locale].names(members.map((member) => shortNameOf(member, locale)));
  const detail = { detailZh: named('zh'), detailEn: named('en') };
  return {
    ...entryOf('group', group, ...wordsOf(group.kind)),
    ...detail,
    side: sideOf(members),
    inferred: own.some(isInferred),
  };
}

/** The side on which all members lie; null across the border. */
function sideOf(members: Place[]): Side | null {
  const sides = new Set(members.map(({ side }) => side));
  const [side] = sides;
  return sides.size === 1 ? (side ?? null) : null;
}

export function indicatorEntry(indicator: Indicator): Entry {
  const { theme, unitZh, unitEn } = indicator;
  return { ...entryOf('indicator', indicator, ...wordsOf(theme)), detailZh: unitZh, detailEn: unitEn };
}

/** A project by its kind and how far it is. */
export function projectEntry(catalogue: Catalogue, project: Project): Entry {
  const { kind, status } = project;
  const text = (locale: Locale, of: 'kind' | 'status', id: string) => projectTexts[locale][of][id] ?? id;
  return {
    ...entryOf('project', project, text('zh', 'kind', kind), text('en', 'kind', kind)),
    ...{ detailZh: text('zh', 'status', status), detailEn: text('en', 'status', status) },
    side: sideOf(placesOf(catalogue, project)),
  };
}

export function zoneEntry(catalogue: Catalogue, zone: Zone): Entry {
  const place = catalogue.places.get(zone.place);
  return {
    ...entryOf(
      'zone',
      zone,
      siteTexts.zh.zoneKind[zone.kind] ?? zone.kind,
      siteTexts.en.zoneKind[zone.kind] ?? zone.kind,
    ),
    ...(place && { detailZh: shortZhOf(place), detailEn: shortNameOf(place, 'en'), side: place.side }),
  };
}
