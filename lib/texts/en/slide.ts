import { formatNumber } from '@/lib/language/format';
import type { zh } from '../zh/slide';

const courses = {
  same: (since: string) => `, as in ${since}`,
  wider: (since: string) => `, up on ${since}`,
  narrower: (since: string) => `, down on ${since}`,
  turned: (since: string) => `, reversed since ${since}`,
};

export const en: typeof zh = {
  points: 'percentage points',
  of: (count) => `/ ${count}`,
  gap: (size, course) =>
    `Urbanization gap: ${size} percentage points${course ? courses[course.way](course.since) : ''}`,
  pairsLeft: ({ left }, count) => `${left} side higher: ${count}`,
  pairsRest: (count) => `${count} more in the live view`,
  below: ({ left, right }, below, of) =>
    `${below === of ? `All ${of}` : `${below} of ${of}`} on the ${left} side lie below the ${right} side`,
  above: (threshold) => `above ${threshold}`,
  andMore: 'and more',
  leads: (name, firsts, of, among) => `${name} is first of ${among} in ${firsts} of ${of} indicators`,
  firsts: 'times first',
  rank: 'Rank',
  rankOf: (rank, joint) => ({ before: joint ? 'joint' : '', figure: `${rank}` }),
  highest: (name, _, figure, among) => `${name} is highest of ${among}: ${figure}`,
  clusters: (count) => `${count} groups`,
  reference: 'For reference',
  gapHead: 'Gap',
  port: (name, time, amount) => `${name}, ${time}: ${amount}`,
  about: 'about',
  roughly: '~',
  over: 'over',
  tonnes: (value, rough) => ({
    figure: formatNumber(rough ? Number((value / 100).toPrecision(2)) : value / 100, 0, 'en'),
    unit: 'million tonnes',
  }),
  notHeld: 'not held here',
  notHeldIn: (years) => `${years} not held here`,
  published: 'published',
  shares: (time, first, second) => `Export share, ${time}: ${first}, ${second}`,
  without: (names, figure) => `${figure} without ${names}`,
  membersOf: (count) => `${count} members`,
  abolished: (name, date) => `${name} was abolished in ${date}; its figures are of the area before.`,
  institution: 'Institution',
  speaker: 'Speaker',
  date: 'Date',
  fill: { institution: '(name of the institution)', speaker: '(name and position)' },
  pages: (pages, count) => `${count > 1 ? 'Slides' : 'Slide'} ${pages}`,
  documents: (origin, count) => `${origin} (${count} documents)`,
  goesOn: (subject) => `${subject} (continued)`,
  everySource: 'Every figure’s source',
  origins: 'Who measured stands first',
  more: (count) => `${count} more in the live view`,
};
