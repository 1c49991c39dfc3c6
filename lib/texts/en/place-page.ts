import { ordinal } from '@/lib/language/en-words';
import { speech } from '@/lib/language/speech';
import type { Apart, zh } from '../zh/place-page';
import { en as gap } from './gap';

const say = speech.en;
const all = ({ name, gap: size }: Apart) => gap.than(size, name);

/** A name within a sentence. */
const within = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const against: typeof zh.against = (side, above, below, even) => {
  const told = above.length + below.length + even.length;
  const [least, most] = [above.at(-1), above[0]];
  const [nearest, farthest] = [below[0], below.at(-1)];
  if (told === 1) return [...above, ...below].map(all)[0] ?? `level with ${even[0]}`;
  const set = `its ${say.countWord(told)} ${side} neighbours`;
  const ends = (texts: readonly (string | false | undefined)[]) => say.all(texts);
  if (above.length === told)
    return `higher than in ${set}: ${ends([least && all(least), most !== least && most && all(most)])}`;
  if (below.length === told)
    return `lower than in ${set}: ${ends([nearest && all(nearest), farthest !== nearest && farthest && all(farthest)])}`;
  const names = (some: Apart[]) => say.all(some.map(({ name }) => name));
  return `of ${set} it is ${say.clauses([above.length > 0 && `above ${names(above)}`, below.length > 0 && `below ${names(below)}`, even.length > 0 && `level with ${say.all(even)}`])}`;
};

export const en: typeof zh = {
  countOf: (number) => say.countWord(number),
  yearEnd: (year) => `end of ${year}`,
  border: (side) => ['borders ', ` in ${side}`],
  lead: (indicator, amount, time, apart, same) =>
    `${indicator} ${amount} (${time})${apart && (same ? ', ' : '; ')}${apart}`,
  by: (time, amount, apart) => `by the ${time} (${amount}) ${apart}`,
  against,
  toTarget: (name, value, size, about) =>
    size.value > 0
      ? `${about ? 'about ' : ''}${gap.size(size)} short of the ${within(name)} (${value})`
      : `the ${within(name)} (${value}) is reached`,
  targetTitle: (name, size, about) =>
    size.value > 0
      ? `${about ? 'About ' : ''}${gap.size(size)} short of the ${within(name)}`
      : `The ${within(name)} is reached`,
  action: {
    compare: (number) => `Compare with its ${say.countWord(number)} neighbours`,
    compareOne: (name) => `Compare with ${name}`,
    peers: 'Compare with its peers',
    download: 'Download',
    print: 'Print on one page',
    word: 'Word document',
    data: (format) => `Data of the main indicators (${format})`,
    back: 'Back to the page',
    printNow: 'Print or save as PDF',
  },
  keys: {
    title: 'Key figures',
    rank: ({ from, to, told }) =>
      ({ alone: ordinal(from), joint: `joint ${ordinal(from)}`, range: `${ordinal(from)} to ${ordinal(to)}` })[told],
    of: (of) => ` of ${of}`,
    between: (above, below) => say.clauses([above && `below ${above}`, below && `above ${below}`]),
    rankYear: (time) => `by ${time}`,
    noRank: 'totals are not ranked',
    shareOfPeers: (side, of, among) => [
      '',
      of < among ? ` of the ${of} with data of ${among} (${side})` : ` of all ${of} (${side})`,
    ],
    shareOf: (whole) => ['', ` of ${whole}`],
    share: (of, among) => ['', of < among ? ` share (of ${of})` : ' share'],
    note: (peers, number, listed, former) =>
      `Ranks are among ${number}${listed ? ' listed here' : ''} (${peers})${former}, highest first; short lines are the others. Totals are not ranked, only their share is given.`,
    nominal: 'Amounts are at current prices; their growth is not adjusted for prices.',
  },
  facing: {
    title: (name, indicator, above, below, of) =>
      above === of
        ? `${indicator}: ${name} above ${of === 1 ? 'its neighbour' : `its ${say.countWord(of)} neighbours`}`
        : below === of
          ? `${indicator}: ${name} below ${of === 1 ? 'its neighbour' : `its ${say.countWord(of)} neighbours`}`
          : `${indicator}: ${name} above ${above} of its ${say.countWord(of)} neighbours`,
    sub: (time, unit) => `${time} · ${unit}`,
    gap: 'gap',
    movedHead: 'change',
    movedNote: (from, to) => `Change: of the gap between the censuses of ${from} and ${to}, in percentage points.`,
    untold: 'not compared',
    untoldNote: (names) => `${names}: the two censuses cover different areas, so the change is not compared.`,
    missing: 'not held here',
    open: (names) => `Compare ${names}`,
    choose: 'Indicator',
    none: 'No data of the same time are held here for its neighbours.',
  },
  targets: {
    title: 'Distance to targets',
    lacking: (size, about) => `${about ? 'about ' : ''}${size} short`,
    reached: 'reached',
    against: (size, above) => `${size} ${above ? 'above' : 'below'}`,
    sub: (name, time, amount) => `${name}, ${time}: ${amount} · gap in percentage points`,
    aim: (value) => `target ${value}`,
    inferred: 'year inferred',
    wider: (name) => `Targets are set for the whole area; they are no test of ${name}.`,
    at: (name, time) => `${name}, ${time}`,
  },
  locator: {
    title: 'Location',
    sub: (side, number) => `In colour: its ${say.countWord(number)} ${side} neighbours; choose one to compare`,
    alone: 'Where it lies in the area',
    label: (name, others) => `Where ${name} lies${others ? `, with ${others} across the border` : ''}`,
  },
  table: {
    title: 'All indicators',
    note: 'One row an indicator; open it for its series. Changes are told within one series only, never across a break (—).',
    kinds: (number) => `${number} series`,
    indicator: 'Indicator',
    value: 'Latest',
    time: 'Time',
    yearly: 'On the year',
    spanned: (from, to) => `${from}–${to}`,
    course: 'Course',
    axis: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    peers: (peers, number) => `Among ${number} (${peers})`,
    since: { yearly: 'on the year', spanned: 'between the censuses' },
    standing: 'Rank or share',
    page: 'The indicator and its data by place',
    replaced: 'replaced by a newer base, no longer ranked',
    doubted: 'low reliability, not ranked',
    few: (time) => `too few with data (${time}) to be ranked`,
    held: (years, text) => `${years}, ${text}`,
  },
  about: 'About the place',
  inferred: 'inferred here',
  none: 'No data on it are held here.',
};
