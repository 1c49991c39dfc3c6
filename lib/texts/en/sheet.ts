import type { zh } from '../zh/sheet';
import { en as place } from './place-page';

export const en: typeof zh = {
  kind: { place: 'Place profile', pair: 'Two places', group: 'Group profile' },
  printed: (date) => `Made on ${date}`,
  back: 'Back to the page',
  print: 'Print or save as PDF',
  word: 'Word document',
  column: {
    indicator: 'Indicator',
    latest: 'Latest',
    time: 'Time',
    change: 'Change',
    rank: (peers, number) => `Among ${number} (${peers})`,
    together: (number) => (number > 1 ? `Its ${place.countOf(number)} neighbours together` : 'Its neighbour'),
    gap: (name) => `Gap of ${name}`,
    moved: 'Change of the gap',
    note: 'Remark',
  },
  missing: 'not held here',
  few: 'too few with data',
  total: 'totals are not compared',
  notes: 'Notes',
  sources: 'Sources',
  pooled: 'Rates of several places together are their summed numerators over their summed denominators.',
  rest: (number) => `${number} more neighbours are on the page.`,
  pairs: (count) => `Beside its ${count}`,
  pair: (a, b) => `${a} and ${b}`,
  pairNone: 'There is no indicator of which both have data that may be compared.',
  members: (number) => `Members (${number})`,
  inferred: 'Members marked * are inferred here.',
  against: 'Beside both sides',
};
