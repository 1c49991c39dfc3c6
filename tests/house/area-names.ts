import { readTable } from '@/tests/data-table';
import { findMatches, type Rule, type Source } from './sources';

/** Names of groups that are what any group of their kind is called. */
const general = ['Polar core'];

/** Names in Chinese of two characters and more, without their rank, and words of five letters and more in English. */
const placeNames = readTable('places')
  .filter(({ kind = '' }) => ['province', 'prefecture', 'county'].includes(kind))
  .flatMap(({ name_zh = '', name_en = '' }) => [
    name_zh.length > 2 ? name_zh.replace(/[省市县区]$/, '') : name_zh,
    ...(name_en.match(/\p{Lu}\p{L}{4,}/gu) ?? []),
  ]);

const namesIn = (table: string, ...columns: string[]) =>
  readTable(table).flatMap((row) => columns.flatMap((column) => row[column] || []));

/** What the committed data call their area, its sides, its places and its groups. */
const names = [
  ...placeNames,
  ...namesIn('area', 'name_zh', 'name_en'),
  ...namesIn('sides', 'name_zh', 'name_en', 'short_zh'),
  ...namesIn('groups', 'name_zh', 'name_en', 'short_zh', 'short_en'),
].filter((name) => !general.includes(name));

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const known = new RegExp(
  [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => (/^\w/.test(name) ? `\\b${escaped(name)}\\b` : escaped(name)))
    .join('|'),
  'g',
);

const isCode = ({ path }: Source) => /^(app|components|db|lib|scripts|server|proxy|instrumentation)\b/.test(path);

/** The product is for any border: what one is called stands in its data. */
export const namesOfTheAreaAreData: Rule = (source) =>
  isCode(source) ? findMatches(source, known, ([name]) => `names “${name}”, which the data do`) : [];

/** Ids that are words of the code as well; so is that of an indicator that is called as its role. */
const words = ['area', 'imports'];

const ids = ['groups', 'places', 'indicators'].flatMap((table) =>
  readTable(table).flatMap(({ id = '', role }) => (id === role || words.includes(id) ? [] : [id])),
);
/** What the ids of groups begin with, by which their kind must not be told. */
const beginnings = [...new Set(readTable('groups').map(({ id = '' }) => id.split('-')[0]))];
const knownIds = new RegExp(
  `(?<![\\w#-])(?:${ids.map(escaped).join('|')})(?![\\w-])|(['"\`])(?:${beginnings.join('|')})-\\1`,
  'g',
);

/** What code needs to know of places, groups and indicators it reads from the area, their roles and their kinds. */
export const idsOfTheAreaAreData: Rule = (source) =>
  isCode(source) ? findMatches(source, knownIds, ([id]) => `knows ${id}: find it by its role, side or kind`) : [];
