import { speech } from '@/lib/language/speech';
import type { zh } from '../zh/chart';

export const en: typeof zh = {
  side: (name) => `${name} side`,
  gapPoints: 'gap, percentage points',
  gapPercent: 'gap, %',
  breakMark: 'break',
  breakIn: (from, to) => `break ${from}/${to}`,
  target: 'target',
  targetOf: (year) => `${year} target`,
  sourced: (names, count, isCut) =>
    `${count > 1 ? 'Sources' : 'Source'}: ${speech.en.items(names)}${isCut ? ` and others (${count} sources)` : ''}`,
  census: 'census',
  members: (members, of) => `${members} of ${of}`,
  nothingPublished: 'not held here',
  tooFewMembers: 'the data of the members are incomplete',
  noFigures: 'Nothing to draw',
  gap: 'gap',
  points: ' pp',
  percent: ' %',
  ticks: 'Ticks: the border districts and counties with data; the ends of an axis are the lowest and the highest.',
  band: (names) => {
    const shown = names.length > 6 ? [...names.slice(0, 6), `${names.length - 6} more`] : names;
    return `Shaded: once rounding is allowed for, the figures of ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)} are not clearly different.`;
  },
  bandAlone: (name) => `Shaded: where the figure of ${name} may lie once rounding is allowed for.`,
  bands: 'Shaded: figures that are not clearly different once rounding is allowed for.',
  bandName: (name) => `Not clearly different from ${name}`,
  cutBar: (name, figure) => `The bar of ${name} (${figure}) is cut and not to scale.`,
  fromZero: 'An axis without ticks starts at 0.',
  beyond: '→\u00a0a total lies beyond the axis and is not drawn.',
  noCommonYear: (names) => `no common year: ${names.join(', ')}`,
  difference: (from, to) => `${to} against ${from}`,
  secondIndicator: 'A scatter needs two indicators with a common year: choose a second indicator.',
  references: 'References',
  across: 'Across the border',
  lowest: 'lowest',
  highest: 'highest of those shown',
  noData: 'no data',
  polarity: { up: 'higher is usually better', down: 'lower is usually better' },
  logScale: 'log scale',
  carried: (origin, carrier, isLikely) => {
    const first = isLikely ? `${origin} (probably)` : origin;
    return carrier ? `${first}, as carried by ${carrier}` : first;
  },
  copied: (publisher, copy, isOfficial) => `${publisher} (${isOfficial && copy !== 'translation' ? 'reprint' : copy})`,
  translated: 'translated from Chinese',
};
