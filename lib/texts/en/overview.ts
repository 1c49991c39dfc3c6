import { capital } from '@/lib/language/en-words';
import { speech } from '@/lib/language/speech';
import type { Course } from '../zh/firmness';
import type { zh } from '../zh/overview';
import { en as gap } from './gap';

const say = speech.en;

/** A share of residents in words. */
function shareInWords(percent: number): string {
  if (percent < 24) return 'less than a quarter';
  if (percent < 32) return 'less than a third';
  if (percent < 48) return 'less than half';
  if (percent < 52) return 'about half';
  if (percent < 64) return 'more than half';
  if (percent < 69) return 'about two thirds';
  return percent < 74 ? 'more than two thirds' : 'three quarters or more';
}

const courses: Record<Course, string> = {
  same: 'the gap has hardly changed',
  wider: 'the gap has widened',
  narrower: 'the gap has narrowed',
  turned: 'the two sides have changed places',
};

/** The first of the units named together, which is what most are. */
const mostOf = (units: string) => units.split(' and ')[0] ?? units;

export const en: typeof zh = {
  over: ({ left, right }, counted, time) => [
    `Where ${left} and ${right} meet`,
    `${counted.right}, ${counted.left}`,
    time,
  ],
  counted: (side, count, units, former) => `${count} ${mostOf(units)} of ${side}${former}`,
  title: (size, year) => [`One border, urbanization rates ${gap.apart(size)} in ${year}`],
  shares: (names, shares) => {
    const [left, right] = [shareInWords(shares.left), shareInWords(shares.right)];
    return left === right
      ? `${capital(right)} of the residents on either side are urban. `
      : `${capital(right)} of the residents on ${names.right} are urban, ${left} on ${names.left}. `;
  },
  course: (years, course, size, time, isOther) => ({
    since: `In ${say.countWord(years)} years `,
    how: courses[course],
    from: `: ${gap.apart(size)}${isOther ? ' the other way' : ''} in ${time}.`,
  }),
  turn: ({ names, slightly, wider }, from, to) =>
    `Without ${names} the gap ${wider ? 'widened' : 'narrowed'}${slightly ? ' slightly' : ''} from ${from} to ${to} percentage points`,
  changes: (years, low, high) =>
    `with any one member left out, the change over ${say.countWord(years)} years lies between ${low} and ${high} percentage points`,
  gaps: (low, high) => `with any one member left out, the gap lies between ${low} and ${high} percentage points`,
  evidence: 'Evidence',
  apart: (size) => `gap ${size}`,
  axis: (indicator) => `${indicator}: two censuses on one axis`,
  map: { label: (indicator, time) => `Map: ${indicator}, ${time}`, legend: 'Provincial border', title: 'Map' },
  newest: {
    title: 'Newest figures',
    head: (time, indicator) => `${indicator}, ${time}: `,
    all: 'All updates',
  },
  pairs: {
    title: (count, higher, side) => `${count} facing pairs: in ${higher}, ${side} has the higher rate`,
    order: 'by size of the gap',
    open: 'select a row to compare the two',
    unit: 'Gaps and changes are in percentage points. ',
    untold: (told) => `No change is calculated for ${say.names(told)}.`,
    reason: (name, reasons) => name + (reasons.length > 0 ? say.bracketed(say.clauses(reasons)) : ''),
    mostly: (meanings) => ` Most figures: ${say.clauses(meanings)}.`,
  },
  years: {
    tonnes: { of: '1e4 t', from: 10_000, name: 'million tonnes', per: 100, decimals: 0 },
    passed: (size) => `more than ${size}`,
    published: 'published',
    none: (count) => `not held here (${count === 1 ? '1 year' : `${count} years`})`,
    doubtful: (years) => `Low reliability: ${years}. `,
  },
  sources: (names, count) => names.join('; ') + (count > names.length ? ` and others, ${count} sources in all` : ''),
  source: (origin, document) => (document ? `${origin}, ${document}` : origin),
  projects: {
    title: (kind, count, across) => {
      const built = `Under way: ${count} ${kind.toLowerCase() || 'projects'}`;
      return across === count
        ? `${built} across the border under construction`
        : `${built} under construction, ${across} of them across the border`;
    },
    note: (time) =>
      `Bars run from the start of works; dashed boxes are years of opening expected or once stated · as of ${time}`,
    all: 'All projects',
  },
  news: {
    title: 'Latest update',
    first: (rows) => `first release, ${rows} figures`,
    changed: (added, changed, retired) => `${added} figures added, ${changed} revised, ${retired} withdrawn`,
  },
};
