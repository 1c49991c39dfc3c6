import type { Figure } from '@/lib/figures/comparability';
import { capital, counted } from '@/lib/language/en-words';
import { speech } from '@/lib/language/speech';
import { gapSize, inPoints } from '@/lib/sentences/gap-size';
import { markedText } from '@/lib/sentences/marked-text';
import { partText } from '@/lib/sentences/part-text';
import { differenceNote } from '@/lib/sentences/rounding-note';
import type { zh } from '../zh/cluster-sentences';
import { en as clustersOf } from './city-clusters';
import { en as cluster } from './cluster';
import { en as words } from './gap';
import { level, shared } from './ranking';

const say = speech.en;

const name = ({ line }: Figure) => say.name(line);
const rate = (figure: Figure) => say.told(figure) + markedText(figure, 'en');
const rates = (figures: Figure[]) => say.all(figures.map((one) => `${name(one)} ${rate(one)}`));

export const en: typeof zh = {
  lead: (counts, clusters) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const parts = counts.map(([basis, count]) => `${count} ${cluster.basis[basis]}`);
    const sets = `${counted(all, 'group')}: ${parts.join(', ')}.`;
    return clusters > 0
      ? `${sets} The proposal lists no members of its ${clustersOf(clusters)}; those shown here are inferred, and marked wherever they stand.`
      : sets;
  },
  threeTitle: (high, low, { even, order }) =>
    even
      ? `Urbanization rate: ${name(high)} and ${name(low)} level`
      : say.parts([`Urbanization rate: ${name(high)} above ${name(low)}`, order]),
  threeSentence: (figures, period) => `Pooled urbanization rate at ${say.moment(period)}: ${rates(figures)}.`,
  exportNote: (left, right, names) =>
    `Exports are held for the ${names.left} members from ${left[0]} to ${left[1]} and for the ${names.right} members from ${right[0]} to ${right[1]}; where the two are not complete together, the export openness of a cluster rests on some members only or is not calculated.`,
  overlap: (shared, places, nested) =>
    `${shared} of ${places} places belong to more than one platform${nested.map(({ outer, inner }) => `, and ${outer} contains ${say.all(inner)}`).join('')}. The platforms are overlapping sets and are never added up here.`,
  group: (residents, urban) => {
    const people =
      residents &&
      `${say.people(residents.point.value ?? Number.NaN, 1, residents.indicator)} residents at ${say.moment(residents.point.period)}`;
    const share = urban && `urbanization rate ${rate(urban)}`;
    return people || share ? `${[people, share].filter(Boolean).join(', ')}, pooled over the members.` : '';
  },
  courseTitle: (now, change, since) =>
    change && since
      ? `Urbanization rate ${rate(now)}, ${words.since(inPoints(change.value, 'en'), say.year(since))}`
      : `Urbanization rate ${rate(now)}`,
  courseSentence: (now, others) =>
    `${capital(say.moment(now.point.period))}: ${name(now)} ${rate(now)}; ${rates(others)}.`,
  spreadTitle: (set, low, high) => `${capital(set)}: from ${name(low)}'s ${rate(low)} to ${name(high)}'s ${rate(high)}`,
  spreadSentence: ([low, ...lows], [high, ...highs], set) => {
    const [least, most] = [
      [low, ...lows],
      [high, ...highs],
    ];
    return `At ${say.moment(high.point.period)}, of ${set} ${level(most)} had the highest rate${shared(most)} and ${level(least)} the lowest${shared(least)}, ${words.apart(inPoints((high.point.value ?? 0) - (low.point.value ?? 0), 'en'))}.${differenceNote([low, high], 'en')}`;
  },
  spreadLevel: (low, high, set) =>
    `At ${say.moment(high.point.period)}, the rates of ${set} ranged from ${name(low)}'s ${rate(low)} to ${name(high)}'s ${rate(high)} and are not clearly different.`,
  halves: (left, right, gap, { names, order }) =>
    `Pooled, the ${names.left} members had a rate of ${rate(left)} and the ${names.right} members ${rate(right)}, ${say.parts([words.by(gapSize(gap, 'en')), order])}.${differenceNote([left, right], 'en')}`,
  untold: ({ untold, first }) => `Not calculated: ${cluster.untold[untold]}${first ? ` (${say.moment(first)})` : ''}.`,
  parts: ({ earlier, later, change, rate: own, composition }, from, to) => {
    const [moved, ...parts] = [say.signed(change), partText(own, 'en'), partText(composition, 'en')];
    return `From ${say.year(from)} to ${say.year(to)} the urbanization rate went from ${say.number(earlier)} to ${say.number(later)} % (${moved} percentage points): ${parts[0]} from the members' own urbanization, ${parts[1]} because the population shifted between members.`;
  },
};
