import type { SideNames } from '@/lib/area/side-names';

export const zh = {
  tabs: { data: '概览', coverage: '覆盖', releases: '版本', take: '整套下载' },
  eyebrow: (release: number) => `数据 · 第${release}版`,
  /** Findings: the years that have most, and the year from which on there is little. */
  thick: (years: string) => `数据厚在${years}`,
  thin: (years: string, since: string) => `数据厚在${years}，薄在${since}以后`,
  even: '各年数据多少相近',
  nothing: '本站未收录毗邻区县的年度数据',
  since: ({ left, right }: SideNames, span: string, count: { left: string; right: string }, of: SideCounts) =>
    `${span}，${left}一侧${of.left}个区县合计只有${count.left}个，${right}一侧${of.right}个合计${count.right}个。`,
  figures: {
    rows: '个观测值',
    indicators: '项指标',
    sources: '个来源',
    official: (share: string) => `个A级（官方发布），占${share}%`,
    recent: (year: number, share: string) => `个属${year}年及以后，占${share}%`,
    places: (border: number) => `个地区，其中毗邻区县${border}个`,
  },
  chart: (border: number) => `${border}个毗邻区县每年的公布数据个数，色深为级别`,
  side: (name: string, places: number) => `${name}一侧${places}个区县`,
  column: (year: number, { left, right }: SideNames, count: SideCounts) =>
    `${year}年：${left}${count.left}个，${right}${count.right}个`,
  toCoverage: '按指标、地区看覆盖',
  newest: '最近收录',
  newestLead: (releases: number) => (releases > 0 ? `近${releases}版中年份最新的数据` : '年份最新的数据'),
  quiet: (day: string) => `${day}以来没有新收录。`,
  course: (name: string) => `${name}的历年数据`,
  releases: '版本',
  releasesLead: '旧数据从不覆盖，每一版都可重新打开',
  indicators: '指标',
  count: (count: string) => `${count}个`,
  items: (count: number) => `${count}项`,
  computed: '由本站算得',
  none: '未收录',
  all: '全部',
  places: '地区',
  placesLead: (others: number) => `毗邻区县和它们的公布数据个数。另有${others}个市、省、港口和其他区县。`,
  sources: '来源',
  sourcesLead: '按出处，多的在前',
  otherSources: (count: number) => `其余${count}个来源`,
  importLead: '从 Excel 或 WPS 粘贴，或上传表格：先读给您看，再核对，再逐页比较会变什么，最后才发布。须登录。',
  toImport: '导入表格',
  take: '整套下载',
  takeLead: '全部观测值连同来源、原文摘录、口径和状态，一个ZIP，可原样导回。旧版在各版的页面上。',
  zip: (release: number) => `第${release}版 ZIP`,
};

type SideCounts = Record<keyof SideNames, number | string>;
