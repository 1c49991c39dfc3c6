import type { zh } from '../zh/history';

export const en: typeof zh = {
  title: 'History',
  lead: 'Changes of area, name and code, in order of time.',
  all: (count) => `All ${count} entries`,
  kind: {
    created: 'Created',
    renamed: 'Renamed',
    upgraded: 'Change of rank',
    merged: 'Abolished or merged',
    split: 'Split',
    transferred: 'Transferred',
    boundary_change: 'Boundary',
    code_change: 'Code',
    reporting: 'Coverage of figures',
  },
  likely: 'inferred',
  touched: 'figures before and after are not of one area',
  ended: (date, isNew) => [
    `Abolished in ${date} and ${isNew ? 'replaced by' : 'merged into'} `,
    '; the data below are of before that.',
  ],
  endedAlone: (date) => `Abolished in ${date}; the data below are of before that.`,
  begun: (date) => [`In being since ${date}, in place of `, '; for earlier data see their pages.'],
  formerCode: (code, year, place) =>
    `${code} is a former code${year ? `, in use until ${year}` : ''}; this page is that of ${place}, as the place is called and coded today.`,
  until: (year) => `until ${year}`,
  formerMembers: (names) => names,
  namedUntil: (name, year) => `${name} until ${year}`,
};
