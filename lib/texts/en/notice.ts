import type { zh } from '../zh/notice';

export const en: typeof zh = {
  title: 'Part of the address was not understood',
  parameter: (parameter, value, allowed) => `“${value}” does not do for ${parameter}: use ${allowed}. `,
  meant: (parameter, value, meant) =>
    `“${value}” for ${parameter} is a former code: use ${meant.map(({ id, nameEn }) => `${id} (${nameEn})`).join(' or ')}. `,
  renamedTitle: 'The address has a former code',
  renamed: (value, { id, nameEn }) => `${value} is a former code; shown is ${id} (${nameEn}), the code of today.`,
  usual: 'The default is shown.',
  kept: 'It is left out; the rest is shown.',
  unknown: (parameter, names) => `There is no parameter “${parameter}”, so it is left out; there are ${names}.`,
  outside: (value, from, to) => `${value} lies outside the years with data (${from}–${to}).`,
  tooLarge: (count, most) =>
    `The selection has ${count} lines (each place, group and member of a group in each series); at most ${most} can be shown, so some benchmarks, indicators or places are left out.`,
};
