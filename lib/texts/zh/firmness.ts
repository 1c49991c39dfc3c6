import type { Indicator } from '@/lib/figures/comparison';
import type { GapSize } from '@/lib/texts/gap';
import { zh as gap, waysOf } from './gap';

/** How a distance went. */
export type Course = 'same' | 'wider' | 'narrower' | 'turned';

/** Without whom a gap went the other way, and whether by less than a point. */
export type Turned = { names: string; wider: boolean; slightly: boolean };

const turn = ({ names, wider, slightly }: Turned) =>
  `不含${names}则${slightly ? '略有' : ''}${wider ? '扩大' : '缩小'}`;

const heads: Record<Course, string> = {
  same: '城镇化差距基本未变',
  wider: '城镇化差距扩大',
  narrower: '城镇化差距缩小',
  turned: '两侧城镇化率高低易位',
};

export const zh = {
  /** Without whom the change of a gap goes the other way. */
  turn,
  /** The course of the urbanization gap, from how much to how much. */
  gapTitle: (course: Course, [before, now]: [string, string], turned: Turned | undefined) =>
    `${heads[course]}：${before}→${now}个百分点${turned ? `；${turn(turned)}` : ''}`,
  gapOnly: (apart: string, time: string) => `两侧城镇化率相差${apart}个百分点（${time}）`,
  /** In a headline: how far apart both were before, where the change depends on some members. */
  unsure: (before: GapSize, since: string, turned: Turned) =>
    `，与${since}的${gap.size(before)}${turned.slightly ? '大致相同' : '的比较不稳定'}：${turn(turned)}`,
  /** That somebody else had the higher figure in some years, perhaps without some members. */
  otherOrder: (years: string, higher: string, names: string | undefined, indicator: Indicator) =>
    `${years}${names ? `，不含${names}，` : ''}${higher}较${waysOf(indicator)[1]}`,
  /** Behind the order of a gap: without whom it is the other way round, and by how much. */
  unless: (names: string, other: GapSize) => `不含${names}则${gap.by(other)}`,
  without: (names: string) => `不含${names}`,
  /** Which gap it is: that of the second less the first. */
  heading: (a: string, b: string) => `${b}与${a}的差距有多稳？`,
  lead: (a: string, b: string, time: string) =>
    `${b}减去${a}，${time}。逐一去掉每个组成区县再算，得出最小和最大的差距。`,
  rows: {
    gap: (time: string) => `差距（${time}）`,
    change: (since: string, time: string) => `差距的变化（${since}到${time}）`,
    doubted: (names: string) => `不含数据有存疑标记的${names}`,
    turn: (names: string) => `不含${names}的变化`,
    medians: '组成区县的中位数',
  },
  columns: { all: '全部', low: '最小', high: '最大', year: '年份', gap: '差距' },
  years: '各年的差距，及去掉任一组成区县时的最小和最大',
  course: (before: string, now: string) => `${before}→${now}`,
};
