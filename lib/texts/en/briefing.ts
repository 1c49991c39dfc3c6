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
  release: (numbers: readonly number[]) => `Release ${numbers.join(', ')}`,
  moreSources: (count: number) => `${count} more publishers, listed on the reading page`,
  moreRows: (count: number) => `${count} more, see the live view`,
  code: (address: string) => `QR code of the live view: ${address}`,
  live: 'Live view',
  title: 'Title',
  figure: (number: number) => `Figure ${number}`,
  sources: 'Sources',
};
