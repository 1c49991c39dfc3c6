import type { RuleKey } from '@/lib/texts/reading';
import type { AreaChange, Held, HeldPlace } from './held';
import { folded, plainName } from './plain-name';

/** A place that a text names, how it is known, and for a name of former times what happened to the area since. */
export type PlaceRead = { place: HeldPlace; rule: RuleKey | undefined; until?: string; changes?: AreaChange[] };

/** By names of today before those of former times, and both before what only sounds alike. */
const order = [
  'placeByCode',
  undefined,
  'placeByShortName',
  'placeByOtherName',
  'placeByFormerCode',
  'placeByFormerName',
  'placeByPinyin',
] as const;

export type PlaceIndex = {
  held: Map<string, HeldPlace>;
  names: Map<string, PlaceRead[]>;
  /** Chinese names of two characters and more, the longest first, by which a place is found in a title. */
  written: { name: string; place: HeldPlace }[];
};

/** Returns an index of all names and codes of places. */
export function indexPlaces({ places }: Held): PlaceIndex {
  const names = new Map<string, PlaceRead[]>();
  for (const place of places) for (const [name, read] of namesOf(place)) add(names, name, read);
  const written = places.flatMap((place) =>
    [place.nameZh, place.shortZh].filter((name) => name.length >= 2).map((name) => ({ name, place })),
  );
  return {
    held: new Map(places.map((place) => [place.id, place])),
    names,
    written: written.toSorted((a, b) => b.name.length - a.name.length),
  };
}

function namesOf(place: HeldPlace): [string, PlaceRead][] {
  const own: [string, PlaceRead['rule']][] = [
    [place.id, 'placeByCode'],
    [place.nameZh, undefined],
    [place.nameEn, undefined],
    [place.shortZh, 'placeByShortName'],
    [place.shortEn, 'placeByShortName'],
  ];
  const others = place.names.map(({ name, code, until }): [string, PlaceRead] => {
    if (until === null) return [name, { place, rule: code ? 'placeByCode' : 'placeByOtherName' }];
    const rule = code ? 'placeByFormerCode' : 'placeByFormerName';
    return [name, { place, rule, until, changes: changesAt(place, until) }];
  });
  const sounds = place.pinyin.map((name): [string, PlaceRead] => [name, { place, rule: 'placeByPinyin' }]);
  return [...own.map(([name, rule]): [string, PlaceRead] => [name, { place, rule }]), ...others, ...sounds];
}

/** What happened to the area when a name ended, or later. */
const changesAt = ({ changes }: HeldPlace, until: string) =>
  changes.filter(({ date }) => date.slice(0, 4) >= until.slice(0, 4));

function add(names: Map<string, PlaceRead[]>, name: string, read: PlaceRead): void {
  const key = folded(name);
  if (key === '') return;
  const others = names.get(key) ?? [];
  const known = others.findIndex(({ place }) => place === read.place);
  if (known === -1) names.set(key, [...others, read]);
  else if (rankOf(read) < rankOf(others[known])) others[known] = read;
}

const rankOf = (read: PlaceRead | undefined) => order.indexOf(read?.rule as (typeof order)[number]);

/** Returns the places that a text may stand for, of which those known by the better way alone count; none for what is unknown. */
export function readPlaces(index: PlaceIndex, text: string): PlaceRead[] {
  const key = folded(plainName(text).name);
  if (key === '') return [];
  const found = index.names.get(key) ?? index.names.get(bareCode(key)) ?? withinOthers(index, key);
  const best = Math.min(...found.map(rankOf));
  return found.filter((read) => rankOf(read) === best);
}

/** A code with that of the country before it, or with the zeros of towns and villages behind it. */
const bareCode = (key: string) => key.replace(/^cn(?=\d{6})/, '').replace(/^(\d{6})0{3}(?:0{3})?$/, '$1');

/** A place by its name behind those of the places in which it lies. */
function withinOthers(index: PlaceIndex, key: string): PlaceRead[] {
  const { names, held } = index;
  for (let at = 2; at <= key.length - 2; at++) {
    const outer = names.get(key.slice(0, at));
    if (!outer) continue;
    const inner = names.get(key.slice(at)) ?? withinOthers(index, key.slice(at));
    const found = inner.filter(({ place }) => outer.some((one) => liesIn(held, place, one.place)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Returns whether a place lies in another one. */
export function liesIn(held: PlaceIndex['held'], place: HeldPlace, other: HeldPlace): boolean {
  let at = place.parent;
  for (let steps = 0; at !== null && steps < 9; steps++) {
    if (at === other.id) return true;
    at = held.get(at)?.parent ?? null;
  }
  return false;
}

/** Returns the places that a title names, without those in which another of them lies. */
export function placesInText({ written, held }: PlaceIndex, text: string): HeldPlace[] {
  let rest = text.normalize('NFKC').replace(/\s/g, '');
  const found = new Set<HeldPlace>();
  for (const { name, place } of written) {
    if (!rest.includes(name)) continue;
    found.add(place);
    rest = rest.replaceAll(name, ' ');
  }
  return [...found].filter((place) => ![...found].some((other) => liesIn(held, other, place)));
}
