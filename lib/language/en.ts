import type { Forms } from './grammar';

const multiples = { '10,000': 1e4, '100 million': 1e8 } as const;
const scales = [
  { from: 1e12, word: ' trillion' },
  { from: 1e9, word: ' billion' },
  { from: 1e6, word: ' million' },
] as const;
const fourDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4, signDisplay: 'negative' });
const months = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const monthName = (month: number) => months.format(Date.UTC(2000, month - 1));

/** Words that say what a thing is; names made of places take no article. */
const saysWhat = /\b(cluster|core|pole|side|area|port)\b/i;

const withThing = (text: string, thing: string) =>
  /^[A-Z]{3}$/.test(thing) && thing !== 'TEU' ? `${thing} ${text}` : `${text} ${thing}`;

/** Four digits of the amount itself where the unit is a multiple: `CNY 516.1 billion`, `230.2 million tonnes`. */
const amount: Forms['amount'] = (value, written, { unitEn }) => {
  const [, multiple, thing] = /^(10,000|100 million) (.+)$/.exec(unitEn) ?? [];
  if (!multiple || !thing) return withThing(written, unitEn);
  const size = Number((value * multiples[multiple as keyof typeof multiples]).toPrecision(4));
  const scale = scales.find(({ from }) => Math.abs(size) >= from);
  const text = `${fourDigits.format(size / (scale?.from ?? 1)).replace('-', '−')}${scale?.word ?? ''}`;
  return scale && thing === 'persons' ? text : withThing(text, thing);
};

export const en: Forms = {
  marks: { list: ', ', clause: ', ', part: '; ', colon: ': ', stop: '. ', space: ' ', span: '–', year: '' },
  brackets: [' (', ')'],
  all: new Intl.ListFormat('en-GB'),
  shortName: (name) => name.replace(/ \(.*\)$/, ''),
  isFormal: (name) => / (County|District|City|Prefecture)\b/.test(name),
  thing: (name) => (saysWhat.test(name) ? `the ${name}` : name),
  noun: (name) => `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  periods: {
    year: ({ year }) => `${year}`,
    half: ({ year, first }) => `${first === 1 ? 'first' : 'second'} half of ${year}`,
    quarter: ({ year, last }) => `Q${last / 3} ${year}`,
    month: ({ year, last }) => `${monthName(last)} ${year}`,
    day: ({ year, last, day }) => `${day} ${monthName(last)} ${year}`,
    cumulative: ({ start, year, first, last }) =>
      start.startsWith(String(year))
        ? `${monthName(first)}–${monthName(last)} ${year}`
        : `${monthName(first)} ${start.slice(0, 4)} – ${monthName(last)} ${year}`,
  },
  census: (year) => `${year} census`,
  theCensus: (year) => `the ${year} census`,
  doubts: {
    E: 'estimated',
    P: 'provisional',
    U: 'low reliability',
    converted: 'converted',
    sum: 'summed',
    difference: 'by subtraction',
    growth: 'derived from growth',
    share: 'derived from a share',
  },
  countWord: (count) => counts[count] ?? String(count),
  moreThan: (text) => `more than ${text}`,
  lessThan: (text) => `less than ${text}`,
  shortHalf: ({ year, first }) => `H${first === 1 ? 1 : 2} ${year}`,
  amount,
  people: (text) => text.replace(/ persons$/, ''),
  published: (written, { unitEn }) => (/^\d/.test(unitEn) ? `${written} × ${unitEn}` : undefined),
};
