import type { Group, Indicator, Place, Side } from '@/lib/comparison';
import type { Directory, Entry } from '@/lib/directory';
import { type Locale, shortNameOf } from '@/lib/locale';
import { isInferred } from '@/lib/membership';
import { builderMessages } from '@/lib/messages/builder';
import { en } from '@/lib/messages/en';
import { findMessages } from '@/lib/messages/find';
import { projectMessages } from '@/lib/messages/project';
import { zh } from '@/lib/messages/zh';
import type { Project, Zone } from '@/lib/project';
import type { Catalogue } from './catalogue';
import { pinyinOf } from './directory-pinyin';
import { getProposal, placesOf } from './projects';
import type { Reader } from './reader';
import { getSimilar } from './similar';

/** All that can be found in the release; made once. */
export function getDirectory(reader: Reader): Promise<Directory> {
  return reader.keep('directory', async () => {
    const { catalogue, release } = reader;
    const [similar, { projects, zones }] = await Promise.all([getSimilar(reader), getProposal(reader)]);
    const entries = [
      ...[...catalogue.places.values()].map((place) => placeEntry(catalogue, place, similar.get(place.id) ?? [])),
      ...[...catalogue.groups.values()].map((group) => groupEntry(catalogue, group)),
      ...[...catalogue.indicators.values()].map(indicatorEntry),
      ...projects.map((project) => projectEntry(catalogue, project)),
      ...zones.map((zone) => zoneEntry(catalogue, zone)),
      ...pages.map(pageEntry),
      builderEntry(),
    ];
    return { release: release.number, entries };
  });
}

type Named = { id: string; nameZh: string; nameEn: string; shortZh?: string; shortEn?: string };

type Word = keyof typeof findMessages.zh.words;
const wordsOf = (word: Word) => [findMessages.zh.words[word], findMessages.en.words[word]] as const;

/** What every entry has; the rest is absent until said. */
function entryOf(kind: Entry['kind'], thing: Named, wordZh: string, wordEn: string): Entry {
  const { id, nameZh, nameEn } = thing;
  const shortZh = thing.shortZh ?? nameZh;
  return {
    ...{ kind, id, nameZh, nameEn, shortZh, shortEn: thing.shortEn ?? nameEn },
    ...{ pinyin: pinyinOf(nameZh), shortPinyin: pinyinOf(shortZh) },
    ...{ wordZh, wordEn },
    ...{
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

function placeEntry(catalogue: Catalogue, place: Place, similar: string[]): Entry {
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
  return catalogue.pairs.flatMap(({ sichuan, chongqing }) =>
    sichuan === id ? [chongqing] : chongqing === id ? [sichuan] : [],
  );
}

/** More members than this are counted, not named. */
const mostNamed = 7;

function groupEntry(catalogue: Catalogue, group: Group): Entry {
  const own = catalogue.members.get(group.id) ?? [];
  const members = own.flatMap(({ place }) => catalogue.places.get(place) ?? []);
  const named = (locale: Locale, and: string) =>
    members.length > mostNamed
      ? findMessages[locale].members(members.length)
      : members.map((member) => shortNameOf(member, locale)).join(and);
  const detail = { detailZh: named('zh', '、'), detailEn: named('en', ', ') };
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

function indicatorEntry(indicator: Indicator): Entry {
  const { theme, unitZh, unitEn } = indicator;
  return { ...entryOf('indicator', indicator, ...wordsOf(theme)), detailZh: unitZh, detailEn: unitEn };
}

/** A project by its kind and how far it is. */
function projectEntry(catalogue: Catalogue, project: Project): Entry {
  const { kind, status } = project;
  const text = (locale: Locale, of: 'kind' | 'status', id: string) => projectMessages[locale][of][id] ?? id;
  return {
    ...entryOf('project', project, text('zh', 'kind', kind), text('en', 'kind', kind)),
    ...{ detailZh: text('zh', 'status', status), detailEn: text('en', 'status', status) },
    side: sideOf(placesOf(catalogue, project)),
  };
}

function zoneEntry(catalogue: Catalogue, zone: Zone): Entry {
  const place = catalogue.places.get(zone.place);
  return {
    ...entryOf('zone', zone, zh.zoneKind[zone.kind] ?? zone.kind, en.zoneKind[zone.kind] ?? zone.kind),
    ...(place && { detailZh: shortZhOf(place), detailEn: shortNameOf(place, 'en'), side: place.side }),
  };
}

const pages = [
  ...(['overview', 'urbanization', 'openness', 'ports', 'clusters', 'compare', 'proposal'] as const),
  ...(['places', 'projects', 'indicators', 'sources'] as const),
];

function pageEntry(id: (typeof pages)[number]): Entry {
  return entryOf('page', { id, nameZh: zh.pages[id], nameEn: en.pages[id] }, ...wordsOf('page'));
}

/** A page within a page: its id is its path. */
function builderEntry(): Entry {
  const [nameZh, nameEn] = [builderMessages.zh.title, builderMessages.en.title];
  return entryOf('page', { id: 'clusters/build', nameZh, nameEn }, ...wordsOf('page'));
}
