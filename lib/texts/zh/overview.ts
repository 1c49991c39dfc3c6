import type { AreaNames, SideNames } from '@/lib/area/side-names';
import { speech } from '@/lib/language/speech';
import type { Course, Turned } from './firmness';
import { type GapSize, zh as gap } from './gap';

const say = speech.zh;

/** A share of residents in words. */
function shareInWords(percent: number): string {
  if (percent < 24) return '不到四分之一';
  if (percent < 32) return '不到三分之一';
  if (percent < 48) return '不到一半';
  if (percent < 52) return '约一半';
  if (percent < 64) return '超过一半';
  if (percent < 69) return '约三分之二';
  return percent < 74 ? '超过三分之二' : '约四分之三以上';
}

const courses: Record<Course, string> = {
  same: '差距基本未变',
  wider: '差距扩大',
  narrower: '差距缩小',
  turned: '两侧高低易位',
};

/** Texts of the overview. */
export const zh = {
  /** What the page is about: the area, who is counted on either side, and when. */
  over: ({ area }: AreaNames, counted: SideNames, time: string) => [area, `${counted.right}，${counted.left}`, time],
  counted: (side: string, count: number, units: string, former: string) => `${side}${count}个${units}${former}`,
  /** The gap in parts that are not broken. */
  title: (size: GapSize, year: string) => ['一界之隔，', '城镇化率', `${year}年${gap.apart(size)}`],
  shares: (names: SideNames, shares: Record<keyof SideNames, number>) => {
    const [left, right] = [shareInWords(shares.left), shareInWords(shares.right)];
    return left === right
      ? `两侧都有${right}的常住人口住在城镇；`
      : `${names.right}${right}的常住人口住在城镇，${names.left}${left}；`;
  },
  /** How the gap went over years, and from what. */
  course: (years: number, course: Course, size: GapSize, time: string, isOther: boolean) => ({
    since: `${say.countWord(years)}年间`,
    how: courses[course],
    from: `：${time}${gap.apart(size)}${isOther ? '（方向相反）' : ''}。`,
  }),
  /** Without whom it goes the other way, from how much to how much. */
  turn: ({ names, slightly, wider }: Turned, from: string, to: string) =>
    `不含${names}，差距由${from}${slightly ? '略' : ''}${wider ? '升' : '降'}至${to}个百分点`,
  changes: (years: number, low: string, high: string) =>
    `逐一剔除各组成区县，${say.countWord(years)}年变化在${low}至${high}个百分点之间`,
  gaps: (low: string, high: string) => `逐一剔除各组成区县，差距在${low}至${high}个百分点之间`,
  evidence: '证据',
  apart: (size: string) => `差${size}`,
  axis: (indicator: string) => `${indicator}，同一坐标上的两次普查`,
  map: { label: (indicator: string, time: string) => `${indicator}地图，${time}`, legend: '省级界线', title: '地图' },
  newest: {
    title: '最新数据',
    head: (time: string, indicator: string) => `${time}${indicator}：`,
    all: '全部更新',
  },
  pairs: {
    title: (count: number, higher: number, side: string) => `${count}对毗邻区县，${higher}对${side}较高`,
    order: '按差距排序',
    open: '点任一行打开两地对比',
    unit: '差距、变化单位：个百分点。',
    untold: (told: readonly string[]) => `${say.names(told)}不计算变化。`,
    reason: (name: string, reasons: readonly string[]) =>
      name + (reasons.length > 0 ? say.bracketed(say.clauses(reasons)) : ''),
    /** What holds for most figures, so that none is marked. */
    mostly: (meanings: readonly string[]) => `多数数据${say.clauses(meanings)}。`,
  },
  years: {
    /** From how much, in units of 万吨, tonnes are written in a larger unit, and that unit. */
    tonnes: { of: '1e4 t', from: 10_000, name: '亿吨', per: 10_000, decimals: 2 },
    passed: (size: string) => `超过${size}`,
    published: '公布',
    none: (count: number) => `本站未收录（${count}个年份）`,
    doubtful: (years: string) => `${years}可靠性低。`,
  },
  sources: (names: readonly string[], count: number) =>
    names.join('、') + (count > names.length ? `等${count}个来源` : ''),
  source: (origin: string, document: string) => origin + document,
  projects: {
    /** How many are being built, and how many of them lie on both sides. */
    title: (kind: string, count: number, across: number) =>
      across === count
        ? `在途项目：${count}项跨界${kind || '项目'}在建`
        : `在途项目：${count}项${kind || '项目'}在建，其中${across}项跨界`,
    note: (time: string) => `粗线自开工起，虚线框为预计或曾经提出的通车年 · 截至${time}`,
    all: '全部项目',
  },
  news: {
    title: '最近更新',
    first: (rows: string) => `首次发布，共${rows}条数据`,
    changed: (added: string, changed: string, retired: string) => `新增${added}条、修订${changed}条、撤下${retired}条`,
  },
};
