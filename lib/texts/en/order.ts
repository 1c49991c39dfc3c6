import { ordinal } from '@/lib/language/en-words';
import { speech } from '@/lib/language/speech';
import type { zh } from '../zh/order';

const set = ({ of, chosen }: { of: number; chosen: number }) =>
  of < chosen ? `of the ${of} with data among the ${chosen} places chosen` : `of the ${of} places chosen`;
const rankText = (from: number, to: number) => ({
  alone: ordinal(from),
  joint: `joint ${ordinal(from)}`,
  range: `between ${ordinal(from)} and ${ordinal(to)}`,
});

export const en: typeof zh = {
  item: (names, value) => (names.length > 1 ? `${speech.en.names(names)} level at ${value}` : `${names[0]} ${value}`),
  and: (count) => `${count} others`,
  first: (own, indicator, _, chosen, rest) =>
    `${indicator}: ${own.name} has the highest figure ${set(chosen)}, ${own.value}; then ${rest.join(', ')}`,
  placed: (own, indicator, _, chosen, { from, to, told }, all) =>
    `${indicator}: ${own.name}, at ${own.value}, is ${rankText(from, to)[told]} ${set(chosen)}; in order ${all.join(', ')}`,
  listed: (indicator, _, all) => `${indicator}, the largest first: ${all.join(', ')}`,
  rankOf: (name) => `Rank of ${name}`,
  rank: ({ from, to, of, told }) => `${rankText(from, to)[told]} of ${of}`,
  totals: 'totals are not ranked',
  comparable: 'comparable',
  nothing: 'nothing to compare',
  missing: 'not held here',
  withheld: 'not calculated',
  toFirst: 'put first',
  note: (sides, drawn) =>
    `${drawn ? `Lines start at zero and end at the largest figure of their row; ${sides.join(', ')}. ` : ''}Bold: the largest of a row. An indicator leads to its course, a figure to its evidence.`,
};
