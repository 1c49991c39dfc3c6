/** Words with which places and indicators are added to a draft. */
export const zh = {
  asPublished: '公布数据',
  place: (name: string) => `“${name}”是新的地区？`,
  indicator: (name: string) => `“${name}”是新的指标？`,
  lead: '不加就不读。加入后随这份草稿一起核对、发布。',
  fields: {
    ...{ id: '代码', nameZh: '中文名', nameEn: '英文名', kind: '类型', parent: '所属', side: '哪一侧' },
    ...{ theme: '主题', unit: '计量单位', decimals: '小数位数', aggregation: '能否相加' },
    ...{ descriptionZh: '定义（中文）', descriptionEn: '定义（英文）', indicatorId: '标识，如 water_supply' },
  },
  aggregations: { sum: '可以相加', ratio: '比率，不能相加', none: '不能相加' },
  noSide: '都不是',
  press: '加入',
  added: '这份草稿新加的',
  remove: '不加了',
  wrong: '请把各项填完整：地区代码为六位；标识如 water_supply；中英文名称都要有。',
};
