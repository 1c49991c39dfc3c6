import type { ClaimStep, ClaimVerdict } from '@/lib/proposal/claim';

/** Words of the page on the proposal. */
export const zh = {
  lead: '这份提案在说什么，数字又怎么说：每一条先写所称，再写可以怎样读、支持与不支持的数字和判断。判断随该条所选的比较对象和年份而变，各条分别选择；每个数字都可点开看出处。',
  contents: '论断一览',
  step: {
    forces: '两大动力',
    clusters: '三大城市群',
    waterway: '港口与水道',
    construction: '通道与口岸建设',
    industry: '产业集群',
    infrastructure: '中心与基础设施',
    pole: '东部增长极',
  } satisfies Record<ClaimStep, string>,
  stepLead: {
    forces:
      '文章认为毗邻地区有两股值得发掘的动力：四川一侧的城镇化空间，重庆一侧的开放度。这两条可以测量，所以放在最前。',
    clusters: '依托两大动力建设三大城市群，其中安岳、潼南、荣昌为中部极核。',
    waterway: '重庆港与长江黄金水道把开放带给四川一侧。',
    construction: '为此要建设的港口、保税区、航道与铁路。',
    industry: '各城市群的产业：纵向嵌入主城产业链，横向结成园区联盟。',
    infrastructure: '成渝之间的贸易与物流中心，以及三份基础设施清单。',
    pole: '万州、达州、开州成为第三增长极，东部成为枢纽与门户。',
  } satisfies Record<ClaimStep, string>,
  verdict: {
    supported: '得到支持',
    direction: '方向上得到支持',
    untestable: '现有数字无法检验',
    contradicted: '与数字相反',
  } satisfies Record<ClaimVerdict, string>,
  rule: {
    title: '判断怎样得出',
    texts: [
      '一条论断的判断以第一种读法为准，其余读法列出支持与不支持的数字。没有读法的论断无法检验。',
      '得到支持：方向相符，达到标准（文章所称的，或本站读作的，见各条“可以怎样读”；没有标准的，差别超出末位），且数字可靠。',
      '方向上得到支持：方向相符，但未达到标准，或数字为推算、初步、可靠性低、成员不全，或比照的是目标。仅定义略有不同的不降级，但会注明（△）。',
      '与数字相反：方向不符，或没有差别。无法检验：没有可比的数字（✖），或所说的不是可测的事。',
      '人数：文章没有提出人数，所以只列出，不判断。结果写明本方比对照高还是低、升还是降。',
      '项目：已开通或在运营为得到支持，在建、规划、施行中为方向上得到支持，只有名称的无法检验。单个公布数最多只能说明方向。',
    ],
  },
  choose: { comparator: '比较对象', year: '年份', last: '最近', own: (name: string) => `${name}（默认）` },
  instead: {
    comparator: '不能与为该条所选的对象比较，仍用默认对象。',
    year: '没有所选年份的数字，改用最近的一年。',
  },
  column: { reading: '读法与判断', own: '本方', other: '对照', result: '结果' },
  further: '其余读法',
  how: '可以怎样读',
  settle: '怎样才能定论',
  about: '有关页面',
  sources: '来源',
  said: '文章原话',
  quotable: '可引用的句子',
  noReading: '没有可以用来检验的数字。',
  asOf: (date: string) => `状态截至${date}`,
  nearest: '最接近的：',
  ofMembers: (held: number, of: number) => `${of}个中的${held}个`,
  each: (unit: string) => `逐个成员（${unit}）`,
  holds: '符合',
  times: (value: string) => `${value}倍`,
  points: (size: string, higher: boolean) => `${higher ? '高' : '低'}${size}个百分点`,
  growth: (size: string) => `须增长${size}%`,
  level: '已不低于',
  moved: (size: string, up: boolean, points: boolean) =>
    points ? `${up ? '升' : '降'}${size}个百分点` : `${up ? '增' : '减'}${size}%`,
  zones: (size: string, more: boolean) => `${more ? '多' : '少'}${size}个`,
  same: '相同',
  alone: { fact: '只是单个公布数', zones: '所列的综合保税区未必齐全' },
  count: (count: number) => `${count}个`,
  compare: '在对比页看这些数字',
};

export type ProposalWords = typeof zh;
