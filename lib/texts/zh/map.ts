export const zh = {
  side: (name: string) => Array.from(name).join(' '),
  noData: '无数据',
  schematic: '示意图，不代表行政区域界线',
  /** In place of a map without places. */
  none: '地图只显示毗邻区县，此视图中没有。',
  reviewNumber: (number: string) => `审图号：${number}`,
};
