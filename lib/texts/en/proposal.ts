import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/proposal';
import { en as gap } from './gap';

export const en: typeof zh = {
  lead: 'What the proposal says, and what the figures say about it. Each claim is given first, then how it can be measured, the figures for and against, and a verdict. The verdict depends on the comparator and the year that you pick, claim by claim; every figure leads to its source.',
  contents: 'The claims',
  rest: (readings) =>
    readings > 0 ? `${counted(readings, 'reading')}, charts, quotation and sources` : 'Quotation and sources',
  verdict: {
    supported: 'supported',
    direction: 'partly supported',
    mixed: 'mixed',
    planned: 'planned',
    untestable: 'not testable with the data held',
    contradicted: 'contradicted',
  },
  rule: {
    title: 'How a verdict is reached',
    texts: [
      'The verdict on a claim rests on all numerical measures that can be tested. Where they agree, it is their verdict; where they differ, the claim is mixed, and the number of measures with each result is given. A claim without a measure cannot be tested.',
      'Planned: there is a plan, an approval, a policy in force or a building site for what is claimed. That shows that it is planned, not that it is so; numerical measures are given beside it and do not change the verdict.',
      'Supported: the direction is right, the threshold is reached (the one that the article names or that the measure sets, see “How it can be measured”; without a threshold the difference is more than rounding), and the figures are reliable.',
      'Partly supported: the direction is right, but the threshold is not reached, or a figure is converted, derived, estimated, provisional, of low reliability or short of members, or the comparator is a target. A slightly different definition alone does not lower the verdict, but is told.',
      'Contradicted: the direction is the opposite, or there is no difference. Not testable: no figures are comparable, or what is claimed cannot be measured.',
      'People: the article names no number, so they are reported and not judged. A result says whether the subject is higher or lower than the comparator, or went up or down.',
      'Projects: without numerical measures the status of the project itself counts. What is open or active is supported, what is open in part is partly supported, what is planned, in force or being built is planned, and a mere name cannot be tested. A single published figure shows a direction at most.',
    ],
  },
  choose: { comparator: 'Comparator', year: 'Year', last: 'latest', own: (name) => `${name} (default)` },
  instead: {
    comparator: 'Cannot be compared with what you picked; the default comparator stands.',
    year: 'No figures of the year you picked; the last year stands instead.',
  },
  column: { reading: 'Measure and verdict', own: 'Subject', other: 'Comparator', result: 'Result' },
  further: 'Other measures',
  how: 'How it can be measured',
  settle: 'What would settle it',
  about: 'See also',
  panels: 'Shown in',
  sources: 'Sources',
  said: 'In the words of the article',
  quotable: 'A sentence to quote',
  noReading: 'There are no data by which it could be tested.',
  asOf: (date) => `status as of ${date}`,
  nearest: 'Nearest: ',
  ofMembers: (held, of) => `${held} of ${of}`,
  each: (unit) => `Each member (${unit})`,
  doubtful: (status, mark) => `${status}, ${mark}`,
  held: (members, of) => `${members}/${of} members`,
  noted: (figure, notes) => `${figure} (${notes.join('; ')})`,
  holds: 'holds',
  times: (value) => `${value} times`,
  growth: (size) => `would have to grow by ${size} %`,
  level: 'not below',
  moved: (size, up, points, bound) =>
    `${up ? 'up' : 'down'} ${gap.bounded(bound, `${size} ${points ? 'percentage points' : '%'}`)}`,
  zones: (size, more) => `${size} ${more ? 'more' : 'fewer'}`,
  same: 'the same',
  alone: {
    fact: 'it is a single published figure',
    zones: 'the list of bonded zones may not be complete',
  },
  count: (count) => `: ${count}`,
  compare: 'These figures on the compare page',
};
