import type { Bound } from '@/lib/figures/gap';
import type { ClaimVerdict } from '@/lib/proposal/claim';
import { zh as gap } from './gap';

/** Words of the page on the proposal. */
export const zh = {
  lead: '这份提案在说什么，数据又说明什么：每一条先写提案的主张，再写可以怎样测算、支持与不支持的数据和判断。判断随该条所选的比较对象和年份而变，各条分别选择；每项数据都可点击查看出处。',
  contents: '论断一览',
  /** What a claim rests on, behind its verdict. */
  rest: (readings: number) => (readings > 0 ? `${readings}项测算、图表、引文与来源` : '引文与来源'),
  verdict: {
    supported: '得到支持',
    direction: '部分支持',
    mixed: '结论不一',
    planned: '已列入规划',
    untestable: '现有数据无法检验',
    contradicted: '与数据不符',
  } satisfies Record<ClaimVerdict, string>,
  rule: {
    title: '判断怎样得出',
    texts: [
      '一条论断的判断看全部可检验的数据测算：各项相同的，即为该判断；不同的为结论不一，并列明各有几种。没有测算的论断无法检验。',
      '已列入规划：所称之事有规划、批复、施行中的政策或在建工程。这说明它已列入规划，不说明它已经如此；数据测算另行列明，不改变这一判断。',
      '得到支持：方向相符，达到阈值（文章所称的，或本站测算所设的，见各条“可以怎样测算”；没有阈值的，差别超出末位），且数据可靠。',
      '部分支持：方向相符，但未达到阈值，或数据为折算、推回、估计、初步、可靠性低、组成区县不全，或比较对象是目标。仅定义略有不同的不降级，但会注明。',
      '与数据不符：方向不符，或没有差别。无法检验：没有可比的数据，或所说的不是可测的事。',
      '人数：文章没有提出人数，所以只列出，不判断。结果写明考察对象比比较对象高还是低、升还是降。',
      '项目：没有数据测算的，看所称项目本身的状态：已开通或在运营为得到支持，部分开通为部分支持，在建、规划、施行中为已列入规划，只有名称的无法检验。单项公布数据最多只能说明方向。',
    ],
  },
  choose: { comparator: '比较对象', year: '年份', last: '最近', own: (name: string) => `${name}（默认）` },
  instead: {
    comparator: '不能与为该条所选的对象比较，仍用默认对象。',
    year: '没有所选年份的数据，改用最近的一年。',
  },
  column: { reading: '测算与判断', own: '考察对象', other: '比较对象', result: '结果' },
  further: '其余测算',
  how: '可以怎样测算',
  settle: '怎样才能定论',
  about: '有关页面',
  panels: '所据图表',
  sources: '来源',
  said: '文章原话',
  quotable: '可引用的句子',
  noReading: '没有可以用来检验的数据。',
  asOf: (date: string) => `状态截至${date}`,
  nearest: '最接近的：',
  ofMembers: (held: number, of: number) => `${of}个中的${held}个`,
  each: (unit: string) => `逐个组成区县（${unit}）`,
  doubtful: (status: string, mark: string) => `${status} ${mark}`,
  held: (members: number, of: number) => `${members}/${of}个组成区县`,
  noted: (figure: string, notes: string[]) => `${figure}（${notes.join('，')}）`,
  holds: '符合',
  times: (value: string) => `${value}倍`,
  growth: (size: string) => `须增长${size}%`,
  level: '已不低于',
  moved: (size: string, up: boolean, points: boolean, bound: Bound) =>
    (points ? (up ? '提高' : '下降') : up ? '增加' : '减少') + gap.bounded(bound, size + (points ? '个百分点' : '%')),
  zones: (size: string, more: boolean) => `${more ? '多' : '少'}${size}个`,
  same: '相同',
  alone: { fact: '只是单项公布数据', zones: '所列的综合保税区未必齐全' },
  count: (count: number) => `${count}个`,
  compare: '在对比页查看这些数据',
};
