import { readTable } from '@/tests/data-table';
import { findMatches, type Rule } from './sources';

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

/** The product is for any border: what one is called stands in its data. */
export const namesOfTheAreaAreData: Rule = (source) =>
  /^(app|components|db|lib|scripts|server|proxy|instrumentation)\b/.test(source.path)
    ? findMatches(source, known, ([name]) => `names “${name}”, which the data do`)
    : [];
