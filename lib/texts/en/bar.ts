import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/bar';

export const en: typeof zh = {
  download: 'Download',
  copy: 'Copy',
  compare: 'Open in compare',
  compareNear: 'Compare',
  table: 'Data table',
  seen: ['Data shown'],
  complete: ['All data', 'every year and definition of these places'],
  allPlaces: ['All places', 'on the page of the indicator'],
  indicator: 'Open',
  everything: 'every place, year and definition',
  slide: ['Slide'],
  picture: ['Picture'],
  copies: { sentence: 'Sentence', table: 'Table', picture: 'Picture', link: 'Link', citation: 'Citation' },
  copyNotes: { table: 'for a spreadsheet', citation: 'APA' },
  others: (first, count) => `${first} and ${counted(count - 1, 'other source')}`,
  of: (origin, document) => `${origin}, ${document}`,
  and: ', ',
  count: (count) => counted(count, 'source'),
  via: (carrier) => `read from ${carrier}`,
  caveat: (texts) => `${texts.join('; ')}.`,
};
