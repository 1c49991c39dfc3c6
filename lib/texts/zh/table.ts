export const zh = {
  pairs: '相邻各对：点选看两地对比',
  subject: '地区',
  series: '口径',
  coverage: '覆盖',
  computed: '本站由公布数据算得',
  withheld: '组成区县数据不全，不足以计算',
  notGiven: '不作计算',
  absent: '本站未收录',
  over: '来源只说超过此数',
  overlap: '组成区县互相包含，不能相加',
  part: '组成区县只有一部分在内，该部分的数据本站未收录',
  aggregation: '该指标不能按组成区县合计',
  members: (members: number, of: number, share: string | null) =>
    `${members}/${of}${share && members < of ? `（占${share}%）` : ''}`,
  open: '出处',
};
