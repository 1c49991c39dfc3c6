import type { zh } from '../zh/briefing';

export const en: typeof zh = {
  kinds: {
    cover: 'Cover',
    section: 'Section',
    view: 'View',
    views: 'Two views',
    statement: 'Statement',
    table: 'Table',
    text: 'Text',
    sources: 'Sources',
  },
  noView: 'This view can no longer be shown',
  noViewText: 'The data no longer hold the place or indicator it names. Remove the slide or give it another view.',
  release: (numbers) => `Release ${numbers.join(', ')}`,
  moreRows: (count) => `${count} more, see the live view`,
  code: (address) => `QR code of the live view: ${address}`,
  live: 'Live view',
  title: 'Title',
  figure: (number) => `Figure ${number}`,
  sources: 'Sources',
  contents: 'Contents',
  noted: (sources) => `Sources: ${sources.join('; ')}.`,
  captions: {
    figure: (number, measure) => `Figure ${number}. ${measure}`,
    table: (number, measure) => `Table ${number}. ${measure}`,
  },
};
