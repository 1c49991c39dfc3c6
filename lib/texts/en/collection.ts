import type { zh } from '../zh/collection';

export const en: typeof zh = {
  title: 'Collection sheet',
  lead: 'The cells to be filled as XLSX, with codes, series, units, definitions and the last figures. Once values, sources and notes are filled in, the sheet is read back without a question.',
  sheet: 'Collection',
  heads: {
    ...{ code: 'Place code', place: 'Place', indicator: 'Indicator', series: 'Series id', period: 'Period' },
    ...{ unit: 'Unit', value: 'Value', source: 'Source', note: 'Note' },
    ...{ last: 'Last figure', lastPeriod: 'Last year', definition: 'Definition' },
  },
  name: (of, year) => `Collection ${of} ${year}.xlsx`,
  year: 'Year',
  place: 'A place or a prefecture',
  get: 'Download XLSX',
  side: (name) => `${name} side XLSX`,
};
