import type { Section, zh } from '../zh/glossary';
import { en as site } from './site';
import { en as table } from './table';

const terms: Section = {
  id: 'terms',
  title: 'Terms',
  entries: [
    ['Border district or county', 'A district, county or county-level city whose area touches the other province.'],
    [
      'Group',
      'Any set of districts and counties: a side of the border, a city cluster, a polar core or growth pole, an industrial cluster, a cooperation platform, or a group that a reader builds. Each kind has its own name. Groups may overlap, and overlapping ones are never added up.',
    ],
    [
      'Member',
      'A district, county or county-level city of a group, or a whole prefecture-level city. Members inferred by this dashboard are marked so wherever they appear.',
    ],
    [
      'Indicator and series',
      'An indicator is what is measured. A series is one method, base or formula for it. Figures of different series are listed apart, never joined and never compared.',
    ],
    [
      'Published figure',
      'A value as its source gives it. “More than” or “about” in the source is kept with the value.',
    ],
    ['Converted figure', 'Published dollars times the average exchange rate of the year; marked ×.'],
    ['Derived figure', 'The sum or the ratio of published figures that is not published itself; marked ƒ.'],
    [
      'Figure by subtraction',
      'A published whole less its published part, such as rural residents as residents less urban ones; marked Σ−.',
    ],
    [
      'Estimate',
      'A figure that its source estimates; marked E. A level derived from another published level and its published growth (÷) or share (÷%) is no estimate. Nothing is interpolated, and missing years are not filled in.',
    ],
    [
      'Break',
      'The time at which a method, a base or a boundary changed, so that earlier and later figures do not join. Lines stop there, and no change is calculated across it.',
    ],
    ['Pooled', 'The sum of the members’ numerators over the sum of their denominators.'],
    [
      'Reference and target',
      'Figures of the nation, a province or a plan. They are for orientation, not targets of a county.',
    ],
    [
      'Subject, comparator, threshold',
      'What a claim is about, what it is compared with, and the size that the difference has to reach.',
    ],
    ['Release', 'All data of one import. Earlier releases are never overwritten, and evidence can be read as of each.'],
  ],
};

const units: Section = {
  id: 'units',
  title: 'Units',
  entries: [
    [
      'percentage point',
      'The unit of a difference between two percentages: 45.8 % and 65.5 % are 19.7 percentage points apart, not 19.7 %.',
    ],
    ['%', 'A rate, or the relative difference between two levels: 10 % above is 1.1 times the other.'],
    ['times', 'How many times one level is of another; the larger is named first.'],
    [
      '10,000 persons, 100 million CNY, 10,000 USD, 10,000 tonnes',
      'The units in which population, money and cargo are published, used in tables and files. Sentences give the amount itself in four significant digits, such as CNY 516.1 billion.',
    ],
    ['10,000 TEU', 'Containers in twenty-foot equivalent units, in ten thousands.'],
    ['100 million tonne-km', 'Tonnes carried by water times the kilometres they were carried.'],
  ],
};

const marks: Section = {
  id: 'marks',
  title: 'Marks',
  entries: [
    ['A', `${site.status.A}: published as final; no letter is written.`],
    ['B', `${site.status.B}.`],
    ['D', `${site.status.D}.`],
    ['×', `${site.status.converted}.`],
    ['Σ', `${site.status.sum}.`],
    ['Σ−', `${site.status.difference}.`],
    ['÷', `${site.status.growth}.`],
    ['÷%', `${site.status.share}.`],
    ['E', `${site.status.E}.`],
    ['P', `${site.status.P}.`],
    ['U', `${site.status.U}.`],
    ['ƒ', `${table.computed}.`],
    ['>', `${table.over}; a difference calculated from it is a bound.`],
    ['—', 'no data, which does not mean zero: not held here, or not calculated.'],
    ['0', 'zero; what is above zero but below half of the last decimal is told as “less than”.'],
    [
      `${site.verdictWord.yes}, ${site.verdictWord.note}, ${site.verdictWord.no}`,
      'whether two figures may be compared; what to mind, or why not, stands beside it or is told when it is pointed at.',
    ],
    ['15/17', 'coverage: 15 of all 17 members have data.'],
    ['●　◆', 'the two sides of the border, also told apart by colour.'],
    [
      'hollow dot',
      'a converted, derived, estimated or provisional figure, one of low reliability, or one that not all members have; a gap in a line is a year without data or a break.',
    ],
    ['official, quoting, weak', 'how close a source is; files write A, B and C.'],
  ],
};

const rules: Section = {
  id: 'rules',
  title: 'Calculation',
  entries: [
    [
      'Rates',
      'The rate of a group is the sum of its numerators over the sum of its denominators, never an average of rates.',
    ],
    [
      'Coverage',
      'A sum needs every member. A rate needs two thirds of the members and, where it is known, two thirds of the denominator. With fewer it is not calculated.',
    ],
    [
      'Gaps',
      'Between two rates in percentage points, between two levels in per cent, and as a multiple where they are far apart. Where one is zero, negative or below five units of its last decimal, only the difference in its own unit is given.',
    ],
    [
      'What may be compared',
      'At one time: the same indicator, series and period, and not more than half of the members in common. Over time also: the same place, no break in between and the same members with data at both ends. Figures on the base of an older census are not compared where there is one on a newer base for that year or one of the two after it. Nothing else is comparable.',
    ],
    [
      'How firm a gap is',
      'The gap of two groups is calculated again without each member in turn, without members whose data are marked as doubtful, and for every year. Where the direction of a change turns, the title says without whom. Two shares are told as a multiple only where the smaller one is complete and not in doubt and the multiples of all years lie within a factor of two.',
    ],
    [
      'What to mind',
      'Another definition, an estimate, a provisional figure, low reliability, “more than”, incomplete coverage, a weak source or one not classed, and totals of a prefecture against a county: comparable with a note.',
    ],
    [
      'Ranks',
      'From the highest, among those of one kind with data of the same series and period; none among fewer than 5 or less than half of them. Equal values at the decimals published rank together; others that are not clearly different are given as a range of joint ranks.',
    ],
    [
      'Not clearly different',
      'Rounding leaves a range to every figure: for a published one half of the last digit that its source gives, to the most decimals among figures of the same source, series, period and side of the border; for a sum, a ratio, a converted or a derived figure what interval arithmetic makes of the ranges of its parts. “More than” has no upper end, and “about” or “nearly” has half of the last digit that is not zero. Two figures are not clearly different where they are equal at the decimals published or their ranges overlap; ranges that only touch do not overlap. Sampling, methods and revisions are not included, because the sources give no margin for them.',
    ],
    [
      'Range of joint ranks',
      'From one after the number of figures that are clearly higher to the last before those that are clearly lower. What is not clearly different from the highest or the lowest is told with it, and strips shade it. An estimate whose source gives no margin is ranked by the decimals written and told as not ranked strictly.',
    ],
    ['Changes', 'From the earliest comparable figure; never across a break or between series.'],
    [
      'Years behind',
      'The two publications between which the comparator reached the present level of the subject; nothing is interpolated.',
    ],
    [
      'Years to close',
      'The present gap over the percentage points by which it narrowed a year in the last 5 and the last 10 years. A gap that widens, stays or would take more than 100 years does not close; where it closes with some members left out and not with others, it is inconclusive. It carries the past pace on and is no forecast.',
    ],
    [
      'Decomposition',
      'A change or a gap of the urbanization rate is split into the members’ own part and that of shifts in population; the two add up to the whole (Kitagawa decomposition).',
    ],
  ],
};

const rounding: Section = {
  id: 'rounding',
  title: 'Rounding',
  entries: [
    [
      'Half away from zero',
      'Of the decimal number: to one decimal 2.25 becomes 2.3 and −2.25 becomes −2.3. Ranks, ties and thresholds are judged by the rounded figures.',
    ],
    ['Decimals', 'Tables give all published decimals, charts and headlines one at most; files keep the whole value.'],
    [
      'Differences',
      'Gaps and changes are calculated from unrounded values and rounded then, so they can differ by one unit of the last decimal from the difference of the figures shown; where they do, a note says so.',
    ],
    [
      'Parts and totals',
      'Each part is rounded for itself and none is adjusted, so parts may not add up to the total because of rounding; where they do not, a note says so.',
    ],
  ],
};

export const en: typeof zh = {
  lead: 'The terms, units and marks used here, and how figures are calculated and rounded.',
  contents: 'On this page',
  sections: [terms, units, marks, rules, rounding],
};
