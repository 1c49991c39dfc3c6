export const zh = {
  kinds: {
    cover: '封面',
    section: '章节',
    view: '视图',
    views: '两个视图',
    statement: '论断',
    table: '表格',
    text: '文字',
    sources: '资料来源',
  },
  /** In place of a view that could not be answered. */
  noView: '此视图已无法显示',
  noViewText: '数据中已没有它所指的地区或指标。请删去此页，或换一个视图。',
  release: (numbers: readonly number[]) => `数据版本${numbers.join('、')}`,
  /** Of rows of a table that have no room on a slide. */
  moreRows: (count: number) => `另有${count}个地区，见在线视图`,
  code: (address: string) => `在线视图的二维码：${address}`,
  live: '在线视图',
  /** In place of a headline on an empty layout. */
  title: '标题',
  figure: (number: number) => `图${number}`,
  sources: '资料来源',
  /** Over the table of contents of a document, and under its pictures and tables. */
  contents: '目　录',
  noted: (sources: readonly string[]) => `资料来源：${sources.join('；')}。`,
  captions: {
    figure: (number: number, measure: string) => `图${number}　${measure}`,
    table: (number: number, measure: string) => `表${number}　${measure}`,
  },
};
