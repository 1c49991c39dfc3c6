import type { SideNames } from '@/lib/area/side-names';
import { formatNumber } from '@/lib/language/format';

/** How a gap has gone since an earlier moment. */
export type GapCourse = 'same' | 'wider' | 'narrower' | 'turned';

const courses: Record<GapCourse, (since: string) => string> = {
  same: (since) => `，与${since}基本相同`,
  wider: (since) => `，比${since}扩大`,
  narrower: (since) => `，比${since}缩小`,
  turned: (since) => `，${since}方向相反`,
};

export const zh = {
  points: '个百分点',
  /** What stands between the number of a few and that of all: 26 / 29. */
  of: (count: number) => `/ ${count}`,
  gap: (size: string, course: { way: GapCourse; since: string } | undefined) =>
    `城镇化差距${size}个百分点${course ? courses[course.way](course.since) : ''}`,
  pairsLeft: ({ left }: SideNames, count: number) => `${left}一侧更高的${count}对`,
  pairsRest: (count: number) => `其余${count}对见在线视图`,
  below: ({ left, right }: SideNames, below: number, of: number) =>
    below === of
      ? `${left}一侧${of}个区县均低于${right}一侧整体`
      : `${left}一侧${of}个区县中，${below}个低于${right}一侧整体`,
  above: (threshold: string) => `个区县超过${threshold}`,
  /** After the first names of several. */
  andMore: '等',
  /** The place of which it is told stands first in so many of its indicators. */
  leads: (name: string, firsts: number, of: number, among: string) =>
    `${name}${of}项指标中，${firsts}项居${among}地之首`,
  firsts: '项居首',
  rank: '排名',
  rankOf: (rank: number, joint: boolean) => ({ before: `${joint ? '并列' : ''}第`, figure: `${rank}` }),
  /** The highest of several groups that share no member. */
  highest: (name: string, indicator: string, figure: string, among: string) =>
    `${name}${indicator}${figure}，${among}中最高`,
  clusters: (count: string) => `${count}个片区`,
  reference: '参照',
  gapHead: '差距',
  port: (name: string, time: string, amount: string) => `${name}${time}${amount}`,
  about: '约',
  /** The same right before a number, where there is little room. */
  roughly: '约',
  over: '超过',
  /** Tonnes, given in ten thousands: how they are written, and in what unit; an estimate in fewer digits. */
  tonnes: (value: number, rough: boolean) => ({
    figure: formatNumber(value / 10_000, rough ? 1 : 2, 'zh'),
    unit: '亿吨',
  }),
  notHeld: '本站未收录',
  notHeldIn: (years: string) => `${years}本站未收录`,
  published: '公布数据',
  shares: (time: string, first: string, second: string) => `${time}出口占比：${first}，${second}`,
  without: (names: string, figure: string) => `不含${names}：${figure}`,
  membersOf: (count: number) => `${count}个组成区县`,
  abolished: (name: string, date: string) => `${name}已于${date}撤销，数据为撤销前的区划。`,
  institution: '单位',
  speaker: '汇报人',
  date: '日期',
  fill: { institution: '（填写单位名称）', speaker: '（填写姓名、职务）' },
  pages: (pages: string, _count: number) => `第${pages}页`,
  /** One origin of so many documents. */
  documents: (origin: string, count: number) => `${origin}（${count}种资料）`,
  goesOn: (subject: string) => `${subject}（续）`,
  everySource: '逐项出处与原文',
  origins: '原始发布单位在前',
  more: (count: number) => `其余${count}项见在线视图`,
};
