import type { zh } from '../zh/draft-additions';

export const en: typeof zh = {
  asPublished: 'As published',
  place: (name) => `Is “${name}” a new place?`,
  indicator: (name) => `Is “${name}” a new indicator?`,
  lead: 'It is not read unless you add it. What is added is checked and published with this draft.',
  fields: {
    ...{ id: 'Code', nameZh: 'Name in Chinese', nameEn: 'Name in English', kind: 'Kind', parent: 'Lies in' },
    ...{ side: 'Side', theme: 'Theme', unit: 'Unit', decimals: 'Decimals', aggregation: 'Whether it adds up' },
    ...{ descriptionZh: 'Definition in Chinese', descriptionEn: 'Definition in English' },
    indicatorId: 'Id, such as water_supply',
  },
  aggregations: { sum: 'adds up', ratio: 'a ratio, does not add up', none: 'does not add up' },
  noSide: 'neither',
  press: 'Add it',
  added: 'Added by this draft',
  remove: 'Do not add',
  wrong:
    'Fill in all: a place has a code of six digits; an id has small letters, digits and underscores; names are needed in both languages.',
};
