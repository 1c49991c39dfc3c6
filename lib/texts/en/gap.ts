import { formatNumber } from '@/lib/language/format';
import type { GapSize, Times, zh } from '../zh/gap';

const sizes = { points: ' percentage points', percent: ' %', amount: '' };

const bounded: typeof zh.bounded = (bound, text) =>
  bound ? `${bound === 'over' ? 'more than' : 'less than'} ${text}` : text;

const size = ({ figure, unit, bound }: GapSize) => bounded(bound, figure + sizes[unit]);
const apart = (gap: GapSize) => `${size(gap)} apart`;
const than = (gap: GapSize, a: string) => `${size(gap)} ${gap.value > 0 ? 'above' : 'below'} ${a}`;
const has = ({ high, low, text, bound }: Times) =>
  `${high} has ${bounded(bound, `${text} times`)} the figure of ${low}`;

export const en: typeof zh = {
  bounded,
  size,
  apart,
  by: (gap) => `${size(gap)} ${gap.value > 0 ? 'higher' : 'lower'}`,
  than,
  times: ({ high, low, text, bound }) => `${high} ${bounded(bound, `${text} times`)} ${low}`,
  common: {
    shared: (shared, of) =>
      of === 1
        ? 'the one is a member of the other'
        : `they have ${shared} members in common, more than half of the ${of} of the smaller one`,
    shares: (shared, of) => `they have ${shared} members in common, of the ${of} of the smaller one`,
  },
  order: (b, a, value) => `${b} ${value < 0 ? 'below' : 'above'} ${a}`,
  short: (b, a, gap) => `${b} ${than(gap, a)}`,
  even: (a, b) => `${a} and ${b} level`,
  refused: (b, a) => `${b} and ${a} not comparable`,
  ends: (high, low) => `${high} highest, ${low} lowest`,
  of: (indicator, finding) => `${indicator}: ${finding}`,
  full: {
    gap: (b, a, indicator, gap, time) => `${indicator}: ${b} is ${than(gap, a)} (${time})`,
    times: (found, indicator, time) => `${indicator}: ${has(found)} (${time})`,
    even: (b, a, indicator, time) => `${indicator}: ${b} and ${a} are level (${time})`,
    both: (indicator, figures, time) => `${indicator}: ${figures} (${time})`,
    refused: (b, a, indicator, reasons) => `${indicator} of ${b} and ${a} cannot be compared: ${reasons}`,
    noneBy: (b, a, indicator, year, reasons) =>
      `${indicator}: ${b} and ${a} have no common data in or before ${year}: ${reasons}`,
  },
  instead: (time, year) => `${time}; no common data in ${year}`,
  moved: {
    wider: (gap, since) => `; the gap widened by ${size(gap)} since ${since}`,
    narrower: (gap, since) => `; the gap narrowed by ${size(gap)} since ${since}`,
    same: (_, since) => `; the gap is the same as in ${since}`,
  },
  since: (gap, since) =>
    /[1-9]/.test(gap.figure)
      ? `${gap.value < 0 ? 'down' : 'up'} ${size(gap)} since ${since}`
      : `unchanged since ${since}`,
  timesSince: (text, since, bound) => bounded(bound, `${text} times the figure of ${since}`),
  was: (gap, since) => `; ${apart(gap)} in ${since}`,
  wasTimes: (text, since) => `; ${text} times in ${since}`,
  wasEven: (since) => `; level in ${since}`,
  turned: (since) => `; in ${since} it was the other way round`,
  untold: (since, reasons) => `; not compared with ${since}: ${reasons}`,
  pairs: (indicator, { higher, compared, of }, { right }) =>
    `${indicator.nameEn}: in ${higher} of ${compared < of ? `${compared} comparable pairs (${of} face each other)` : `the ${of} facing pairs`} the ${right} side is higher`,
  pairsShort: (_indicator, { higher, compared, of }, { right }) =>
    `the ${right} side is higher in ${higher} of ${compared} ${compared < of ? 'comparable' : 'facing'} pairs`,
  widest: (right, left, gap, time) => `${right} and ${left} are furthest apart, by ${size(gap)} (${time})`,
  widestTimes: (found, time) => `furthest apart, ${has(found)} (${time})`,
  widestBoth: (figures, time) => `furthest apart, ${figures} (${time})`,
  members: ({ set, indicator, high, low }, time) =>
    `${indicator.nameEn}: of ${set}, ${high} had the highest figure and ${low} the lowest (${time})`,
  including: (name) => `which includes ${name}`,
  noFigure: (name, indicator) => `${indicator}: no data for ${name}`,
  silent: (names) => `no data for ${names}`,
  ofMembers: (part) => `${part} members`,
  exactly: (text, exact) => `${text} (${exact})`,
  roughTonnes: (amount) => `about ${formatNumber(Number((amount * 100).toPrecision(2)), 0, 'en')} million tonnes`,
  silentFor: (name, reason) => `${name}: ${reason}`,
  silentHere: (name, series, time, amount) =>
    `no data for ${name} in this series (it has ${amount} in ${time}, “${series}”)`,
  manySilent: (names, count) => `no data for ${count} places (${names} …)`,
  rest: (texts) => `Also: ${texts}.`,
  next: '; ',
};
