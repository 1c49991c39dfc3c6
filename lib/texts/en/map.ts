import type { zh } from '../zh/map';

export const en: typeof zh = {
  side: (name) => name.toUpperCase(),
  noData: 'no data',
  schematic: 'Schematic, not an authority on boundaries',
  none: 'A map shows border districts and counties, of which this view has none.',
  reviewNumber: (number) => `Map review number ${number}`,
};
