/** Words by which pages are looked for, beside their titles in both languages. */
export const pageNames: Readonly<Record<string, readonly string[]>> = {
  overview: ['首页', '主页', 'home'],
  urbanization: ['城市化', 'urbanisation'],
  openness: ['对外开放', 'opening up'],
  ports: ['航运', '黄金水道', 'waterway'],
  clusters: ['片区', '合作平台', 'cooperation platforms'],
  compare: ['比较', '对照', 'comparison'],
  proposal: ['论断', '论点', 'claims'],
  briefings: ['汇报', '演示', '幻灯片', 'PPT', 'slides', 'presentations'],
  places: ['区县', '行政区划', 'districts'],
  projects: ['工程', '重大项目'],
  indicators: ['统计指标', '数据目录', 'catalogue'],
  sources: ['数据来源', '出处', '参考文献', 'references'],
  evidence: ['数据出处', '引用'],
  'projects/zones': ['综保区', '自贸区', '海关特殊监管区域'],
};
