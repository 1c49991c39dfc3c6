import type { PageName } from '@/lib/addresses/pages';

type Names = Record<PageName, string>;
/** Words by which pages are looked for, beside their names; by the path behind the language. */
type Words = Readonly<Record<string, readonly string[]>>;

export const zh = {
  names: {
    overview: '总览',
    urbanization: '城镇化',
    openness: '开放度',
    ports: '港口',
    clusters: '片区',
    compare: '对比',
    proposal: '提案',
    briefings: '简报',
    places: '地区',
    projects: '项目',
    indicators: '指标',
    sources: '来源',
    releases: '更新',
    glossary: '名词与符号',
    evidence: '出处',
    data: '数据',
    'data/import': '导入',
    'sign-in': '编辑登录',
  } satisfies Names,
  words: {
    overview: ['首页', '主页'],
    urbanization: ['城市化'],
    openness: ['对外开放'],
    ports: ['航运', '黄金水道'],
    clusters: ['城市群', '合作平台'],
    compare: ['比较', '对照'],
    proposal: ['论断', '论点'],
    briefings: ['汇报', '演示', '幻灯片'],
    places: ['区县', '行政区划'],
    projects: ['工程', '重大项目'],
    indicators: ['统计指标', '数据目录'],
    sources: ['数据来源', '出处', '参考文献'],
    releases: ['数据版本', '最新数据'],
    glossary: ['词汇表', '术语', '图例', '说明', '计算方法'],
    evidence: ['数据出处', '引用'],
    data: ['数据总览', '整套数据', '下载数据'],
    'data/coverage': ['覆盖', '空缺', '缺口'],
    'projects/zones': ['综保区', '自贸区', '海关特殊监管区域'],
  } as Words,
};
