import { capital } from '@/lib/language/en-words';
import type { Course, Turned, zh } from '../zh/firmness';
import { en as gap } from './gap';

const turn = ({ names, wider, slightly }: Turned) =>
  `without ${names} it ${wider ? 'widened' : 'narrowed'}${slightly ? ' slightly' : ''}`;

const heads: Record<Course, string> = {
  same: 'The urbanization gap is much the same',
  wider: 'The urbanization gap has widened',
  narrower: 'The urbanization gap has narrowed',
  turned: 'The order of the two urbanization rates has turned',
};

export const en: typeof zh = {
  turn,
  gapTitle: (course, [before, now], turned) =>
    `${heads[course]}: ${before} → ${now} percentage points${turned ? `; ${turn(turned)}` : ''}`,
  gapOnly: (apart, time) => `Urbanization rates ${apart} percentage points apart (${time})`,
  unsure: (before, since, turned) =>
    `; ${turned.slightly ? `much the same as in ${since}` : `the comparison with ${since} is not firm`} (${gap.size(before)}): ${turn(turned)}`,
  otherOrder: (years, higher, names) =>
    `${higher} had the higher figure in ${years}${names ? ` without ${names}` : ''}`,
  unless: (names, other) => `without ${names} ${gap.by(other)}`,
  without: (names) => `without ${names}`,
  heading: (a, b) => `How firm is the gap between ${b} and ${a}?`,
  lead: (a, b, time) =>
    `${capital(b)} less ${a}, ${time}. Each member is left out in turn; the smallest and the largest of these gaps are given.`,
  rows: {
    gap: (time) => `Gap (${time})`,
    change: (since, time) => `Change of the gap (${since} to ${time})`,
    doubted: (names) => `Without ${names}, whose data carry a mark of doubt`,
    turn: (names) => `Change without ${names}`,
    medians: 'Median of the members',
  },
  columns: { all: 'All members', low: 'Smallest', high: 'Largest', year: 'Year', gap: 'Gap' },
  years: 'The gap of each year, with the smallest and largest when any one member is left out',
  course: (before, now) => `${before} → ${now}`,
};
