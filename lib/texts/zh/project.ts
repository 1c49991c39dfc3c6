import type { SideNames } from '@/lib/area/side-names';
import { speech } from '@/lib/language/speech';
import type { milestoneKinds } from '@/lib/projects/milestone';
import type { ProjectTrait } from '@/lib/projects/project';
import type { ProjectSide } from '@/lib/projects/project-choice';
import { zh as clusters } from './city-clusters';

type MilestoneKind = (typeof milestoneKinds)[number];

/** Words of the pages on projects and zones. */
export const zh = {
  zones: '保税区与自贸片区',
  kind: {
    railway: '铁路',
    waterway: '航道',
    port: '港口',
    transport_hub: '交通枢纽与门户',
    logistics_centre: '物流中心',
    trade_centre: '贸易中心',
    bonded_zone: '综合保税区',
    free_trade_zone: '自贸试验区',
    industrial_park: '产业园区',
    speciality: '特色产业',
    infrastructure_list: '基础设施清单',
    cooperation_framework: '合作框架',
    plan: '规划',
    plan_target: '规划目标',
    frame: '区域范围',
    driver: '动力',
    cluster_type: '集群类型',
  } as Record<string, string>,
  status: {
    proposed: '只见于提案',
    planned: '规划中',
    under_construction: '在建',
    partly_open: '部分开通',
    open: '已开通',
    active: '在运营',
    policy_in_force: '政策施行中',
    not_verified: '未经核实',
    not_found: '未查到',
  } as Record<string, string>,
  side: ({ left, right }: SideNames): Record<ProjectSide, string> => ({
    left: `只在${left}`,
    right: `只在${right}`,
    both: '跨两侧',
  }),
  basis: { article: '提案点名', source: '来自其他来源' },
  milestone: {
    approved: '批准',
    started: '动工',
    opened: '开通',
    planned: '计划开通',
    status: '状态截至',
  } satisfies Record<MilestoneKind, string>,
  /** A step at its date, `told` when its source says it. */
  step: (name: string, when: string, told: string, isStatus: boolean) =>
    isStatus ? `${name}${when}` : `${when}${name}${told}`,
  said: (period: string) => `（据${period}资料）`,
  /** Up to when a status was read, below it. */
  asOf: (period: string) => `截至${period}`,
  overdue: '原定日期已过，未查到开通消息',
  lead: (count: number, open: number) =>
    `提案点名的和与之相关的${count}项：其中${open}项已开通或在运营。每一项都写明状态、日期、数据与来源；提案里有名而查不到的也写明。`,
  filters: '筛选：类型、状态、一侧、片区',
  filter: { kind: '类型', status: '状态', side: '一侧', group: '片区', all: '全部' },
  groupNote: '片区按项目所在地判断：所在地是片区的组成区县、位于组成区县之内或为组成区县所属的地级市。',
  clusterNote: (count: number) => `${clusters(count)}的组成区县由本站推断。`,
  found: (count: number, all: number) => (count === all ? `共${all}项` : `${all}项中的${count}项`),
  none: '没有符合所选条件的项目。',
  every: '查看全部',
  counts: '按状态计数',
  list: '项目一览',
  download: '下载 CSV',
  column: {
    project: '项目',
    status: '状态',
    dates: '日期',
    places: '所在地',
    figures: '数据',
    sources: '来源',
    subject: '对象',
    measure: '内容',
    period: '时期',
    value: '数值',
    source: '来源',
    words: '原文',
    said: '提出时间',
    list: '清单',
    item: '项目',
    indicators: '可用指标',
    other: '其他数据与项目',
  },
  earlier: (count: number) => `此前另有${count}个日期`,
  more: (count: number) => `另有${count}项`,
  places: (count: number) => `${count}个地区`,
  timeline: {
    title: '时间表',
    note: '横条由动工（或批准）到开通；虚线为尚未实现的计划。日期只到年或月的，标记就有一年或一月宽；细竖线为状态的截至日期，不是开通日期。',
    today: '今天',
    undated: (names: string[]) => `没有查到动工、开通或计划日期的：${names.join('、')}。`,
  },
  map: {
    title: '分布',
    label: (count: number) => `${count}项在地图上的位置`,
    note: '以政府驻地示意，不是项目的实际位置；数值为项数。',
    spotted: (names: string) => `${names}没有驻地坐标，标在辖区之内。`,
    outside: '图外',
    none: '没有可上图的项目。',
  },
  head: {
    kind: '类型',
    status: '状态',
    statusDate: '状态截至',
    side: '一侧',
    basis: '依据',
    places: '所在地',
    groups: '涉及片区',
    note: '备注',
    seat: '按所在地整片示意；示意图，不代表行政区域界线',
  } satisfies Record<ProjectTrait | 'seat', string>,
  counterpart: {
    none: '提案里的这个名称没有查到对应的实际项目。',
    noneOverall: '提案点名，未查到以此为名的实际项目',
    nearest: '最接近的实际项目：',
    nearestInNote: '最接近的情况见备注。',
  },
  dates: '日期沿革',
  facts: '数据',
  noFacts: '本站未收录单项数据。',
  targets: '目标',
  targetsNote: '按提出时间排列，旧的在前：同一目标前后不一的都保留。',
  sources: '来源',
  atPlaces: '所在地的海关特殊监管区域',
  own: '本项目',
  zone: {
    bonded: (right: number, left: number, names: SideNames, former: SideNames) =>
      `毗邻区县及其所属市的综合保税区：${names.right}${right}个${former.right}，${names.left}${left}个${former.left}`,
    elsewhere: (right: number, left: number, names: SideNames) =>
      right + left > 0
        ? `表中另有${names.right}其他区县${right}个、${names.left}其他市${left}个；所列未必齐全，两地综合保税区的总数本站未收录。`
        : '',
    list: (zones: number, sums: number) => `${zones}个区域${sums > 0 ? `与${sums}项合计` : ''}的名单`,
    rules:
      '综合保税区（含保税港区）是海关特殊监管区域；保税物流中心与自贸试验区片区另列，不计入。日期保留来源的原文，“—”为未查到。',
    lead: (bonded: number, all: number, sums: number) =>
      `${all - sums}个区域，其中综合保税区${bonded}个${sums > 0 ? `；另列合计${sums}项` : ''}。日期保留来源的原文；运营主体在所查来源中没有写明。`,
    kind: '类型',
    place: '所在地',
    approved: '批准',
    opened: '开放或封关',
    area: '面积',
    operator: '运营主体',
    noOperator: '未查到',
    project: '项目页',
    note: '备注',
    km2: '平方公里',
    all: '全部保税区与自贸片区',
  },
  infrastructure: {
    title: (lists: number) => `${speech.zh.countWord(lists)}份基础设施清单`,
    own: '清单各项与可用指标',
    rest: (items: number) => `${items}个项目的可用指标与数据`,
    note: (lists: number, units: string) =>
      `提案列出${speech.zh.countWord(lists)}份清单而没有给出指标；下面的指标由本站选取，只能部分代表各项。没有指标的写明无数据。毗邻区县按${units}计。`,
    units: (count: number) => `${count}个`,
    coverage: (places: number, border: number, units: number, years: string) =>
      `${places}个地区，${years}年；毗邻区县${border}/${units}`,
    empty: '未收录数据',
    missing: '没有可用的指标：本站未收录',
    partly: '只有零散数据，没有连续的指标',
    projects: (kind: string, count: number) => `${kind}${count}项`,
  },
  file: { stem: (area: string) => `${area}项目`, release: '版本' },
};
