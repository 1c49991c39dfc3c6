export const zh = {
  title: '采集表',
  lead: '要补的格子做成XLSX，代码、口径、单位、定义和最近的数据已填好。填写数值、来源和备注后可整表读回，不再提问。',
  sheet: '采集表',
  heads: {
    ...{ code: '区划代码', place: '地区', indicator: '指标', series: '口径', period: '时间', unit: '计量单位' },
    ...{ value: '数值', source: '来源', note: '备注' },
    ...{ last: '最近数据', lastPeriod: '最近年份', definition: '定义' },
  },
  name: (of: string, year: number) => `采集表 ${of} ${year}年.xlsx`,
  year: '年份',
  place: '一个地区或一个市',
  get: '下载 XLSX',
  side: (name: string) => `${name}一侧 XLSX`,
};
