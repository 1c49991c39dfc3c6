import type { SideNames } from '@/lib/area/side-names';
import type { ChangeParts } from '@/lib/figures/change-parts';
import type { Figure } from '@/lib/figures/comparability';
import type { Gap } from '@/lib/figures/gap';
import type { Untold } from '@/lib/figures/missing-reason';
import { speech } from '@/lib/language/speech';
import { gapSize, inPoints } from '@/lib/sentences/gap-size';
import { markedText } from '@/lib/sentences/marked-text';
import { partText } from '@/lib/sentences/part-text';
import { differenceNote } from '@/lib/sentences/rounding-note';
import { zh as clustersOf } from './city-clusters';
import { zh as cluster } from './cluster';
import { zh as words } from './gap';
import { level } from './ranking';

const say = speech.zh;

const name = ({ line }: Figure) => say.name(line);
const rate = (figure: Figure) => say.told(figure) + markedText(figure, 'zh');

/** How many groups rest on each basis, of those that any rests on. */
export type BasisCounts = readonly (readonly [basis: keyof typeof cluster.basis, count: number])[];

/** What stands lowest or highest: never none. */
export type Ends = readonly [Figure, ...Figure[]];

export const zh = {
  /** How many groups there are, by what they rest on: the parts are those of the sum. */
  lead: (counts: BasisCounts, clusters: number) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const parts = counts.map(([basis, count]) => `${cluster.basis[basis]}${count}个`);
    const sets = `${all}个片区：${parts.join('，')}。`;
    return clusters > 0 ? `${sets}提案没有列出${clustersOf(clusters)}的组成区县，这里的由本站推断，每处都注明。` : sets;
  },
  /** `even`: the two are not clearly different; `order`: without whom the order is the other way round. */
  threeTitle: (high: Figure, low: Figure, { even, order }: { even: boolean; order: string }) =>
    even ? `城镇化率：${name(high)}与${name(low)}相当` : say.parts([`城镇化率：${name(high)}高于${name(low)}`, order]),
  threeSentence: (figures: Figure[], period: string) =>
    `${say.moment(period)}合并计算的城镇化率：${figures.map((one) => `${name(one)}${rate(one)}`).join('，')}。`,
  exportNote: (left: [number, number], right: [number, number], names: SideNames) =>
    `出口数据：本站收录的${names.left}组成区县为${left[0]}—${left[1]}年，${names.right}组成区县为${right[0]}—${right[1]}年；两者不同时齐全的年份，城市群的出口依存度只由部分组成区县合计，或不作计算。`,
  /** How many places several platforms share, and which platforms lie within another, all by their short names. */
  overlap: (shared: number, places: number, nested: { outer: string; inner: string[] }[]) =>
    `${places}个地区中有${shared}个同属两个以上平台${nested.map(({ outer, inner }) => `，其中${outer}包含${inner.join('与')}`).join('')}。平台是互相重叠的集合，这里从不把它们相加。`,
  group: (residents: Figure | undefined, urban: Figure | undefined) => {
    const people =
      residents && `${say.moment(residents.point.period)}常住${say.number(residents.point.value ?? Number.NaN)}万人`;
    const share = urban && `城镇化率${rate(urban)}`;
    return people || share ? `${[people, share].filter(Boolean).join('，')}，合并计算。` : '';
  },
  courseTitle: (now: Figure, change: Gap | undefined, since: string | undefined) =>
    change && since
      ? `城镇化率${rate(now)}，${words.since(inPoints(change.value, 'zh'), `${say.year(since)}年`)}`
      : `城镇化率${rate(now)}`,
  courseSentence: (now: Figure, others: Figure[]) =>
    `${say.moment(now.point.period)}：${name(now)}${rate(now)}，${others.map((one) => `${name(one)}${rate(one)}`).join('，')}。`,
  /** `set`: which places, and how many. */
  spreadTitle: (set: string, low: Figure, high: Figure) =>
    `${set}：从${name(low)}${rate(low)}到${name(high)}${rate(high)}`,
  /** Those that stand lowest and those that stand highest; of more than one those whose figures are not clearly different. */
  spreadSentence: ([low, ...lows]: Ends, [high, ...highs]: Ends, set: string) =>
    `${say.moment(high.point.period)}，${set}中${level([high, ...highs], '最高')}，${level([low, ...lows], '最低')}，${words.apart(inPoints((high.point.value ?? 0) - (low.point.value ?? 0), 'zh'))}。${differenceNote([low, high], 'zh')}`,
  /** Members of which even the two ends are not clearly different. */
  spreadLevel: (low: Figure, high: Figure, set: string) =>
    `${say.moment(high.point.period)}，${set}在${name(low)}${rate(low)}与${name(high)}${rate(high)}之间，差异在舍入误差之内。`,
  /** `order`: without whom the order is the other way round. */
  halves: (left: Figure, right: Figure, gap: Gap, { names, order }: { names: SideNames; order: string }) =>
    `合并计算，${names.left}一侧${rate(left)}，${names.right}一侧${rate(right)}，${say.parts([names.right + words.by(gapSize(gap, 'zh')), order])}。${differenceNote([left, right], 'zh')}`,
  untold: ({ untold, first }: Untold) =>
    `不作计算：${cluster.untold[untold]}${first ? `（${say.moment(first)}）` : ''}。`,
  parts: ({ earlier, later, change, rate: own, composition }: ChangeParts, from: string, to: string) => {
    const [moved, ...parts] = [say.signed(change), partText(own, 'zh'), partText(composition, 'zh')];
    return `${say.year(from)}年到${say.year(to)}年，城镇化率由${say.number(earlier)}%到${say.number(later)}%（${moved}个百分点）：${parts[0]}来自各组成区县自身的城镇化，${parts[1]}来自人口在组成区县之间的比重变化。`;
  },
};
