import type { Catalogue } from '@/lib/figures/catalogue';
import type { Group, Indicator, Place, Side } from '@/lib/figures/comparison';
import { isInferred } from '@/lib/figures/membership';
import type { Entry } from '@/lib/find/directory';
import { fieldOf, inEach, type Locale, nameOf, type Spoken, unitOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { Project, Zone } from '@/lib/projects/project';
import { placesOf } from '@/lib/projects/projects';
import { findTexts } from '@/lib/texts/find';
import { historyTexts } from '@/lib/texts/history';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';
import { pinyinOf } from './directory-pinyin';

type Named = { id: string } & Spoken<'name'>;

type Word = keyof typeof findTexts.zh.words;
export const wordsOf = (word: Word) => inEach('word', (locale) => findTexts[locale].words[word]);

/** What every entry has; the rest is absent until said, and labels show the whole name. */
export function entryOf(
  kind: Entry['kind'],
  thing: Named,
  words: Spoken<'word'>,
  short: Spoken<'short'> = inEach('short', (locale) => nameOf(thing, locale)),
): Entry {
  return {
    ...{ kind, id: thing.id, ...inEach('name', (locale) => nameOf(thing, locale)), ...short },
    ...{ pinyin: pinyinOf(thing.nameZh), shortPinyin: pinyinOf(short.shortZh) },
    ...words,
    ...{
      names: [],
      code: null,
      side: null,
      ...inEach('detail', () => ''),
      inferred: false,
      parent: null,
      neighbours: [],
      similar: [],
    },
  };
}

export function placeEntry(catalogue: Catalogue, place: Place, similar: string[]): Entry {
  const { id, kind, side, parent } = place;
  const names = (locale: Locale) => ancestors(catalogue, place).map((one) => shortNameOf(one, locale));
  return {
    ...entryOf(
      'place',
      place,
      wordsOf(kind),
      inEach('short', (locale) => shortNameOf(place, locale)),
    ),
    code: /^\d+$/.test(id) ? id : null,
    ...inEach('detail', (locale) => findTexts[locale].within([...untilText(place, locale), ...names(locale)])),
    side,
    parent,
    neighbours: facing(catalogue, id),
    similar,
  };
}

/** Until when a place was there; nothing of one that still is. */
const untilText = ({ validTo }: Place, locale: Locale): string[] =>
  validTo === null ? [] : [historyTexts[locale].until(validTo.slice(0, 4))];

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
  return {
    ...entryOf(
      'group',
      group,
      wordsOf(group.kind),
      inEach('short', (locale) => fieldOf(group, 'short', locale)),
    ),
    ...inEach('detail', named),
    side: sideOfMembers(members),
    inferred: own.some(isInferred),
  };
}

/** The side on which all members lie; null across the border. */
function sideOfMembers(members: Place[]): Side | null {
  const sides = new Set(members.map(({ side }) => side));
  const [side] = sides;
  return sides.size === 1 ? (side ?? null) : null;
}

export function indicatorEntry(indicator: Indicator): Entry {
  const detail = inEach('detail', (locale) => unitOf(indicator, locale));
  return { ...entryOf('indicator', indicator, wordsOf(indicator.theme)), ...detail };
}

/** A project by its kind and how far it is. */
export function projectEntry(catalogue: Catalogue, project: Project): Entry {
  const { kind, status } = project;
  return {
    ...entryOf(
      'project',
      project,
      inEach('word', (locale) => projectTexts[locale].kind[kind] ?? kind),
    ),
    ...inEach('detail', (locale) => projectTexts[locale].status[status] ?? status),
    side: sideOfMembers(placesOf(catalogue, project)),
  };
}

export function zoneEntry(catalogue: Catalogue, zone: Zone): Entry {
  const place = catalogue.places.get(zone.place);
  return {
    ...entryOf(
      'zone',
      zone,
      inEach('word', (locale) => siteTexts[locale].zoneKind[zone.kind] ?? zone.kind),
    ),
    ...(place && { ...inEach('detail', (locale) => shortNameOf(place, locale)), side: place.side }),
  };
}
