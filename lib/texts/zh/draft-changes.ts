/** Words of the step that shows what a draft would change. */
export const zh = {
  none: '读者看到的一字不变',
  onlyElsewhere: (cells: number) => `主题页和简报一字不变；${cells}格的新数见于地区、指标和对比页`,
  points: (by: string) => `${by}个百分点`,
  alsoOn: '这些数还见于',
  alsoOnLead: '地区页、指标页和对比页不逐处比对。先按上面“以发布后的样子打开网站”，再打开就是发布后的样子。',
  head: (turned: number, parts: number, slides: number) =>
    [
      turned > 0 ? `${turned}处结论反转` : '',
      parts > 0 ? `${parts}处图文会变` : '',
      slides > 0 && turned === 0 ? `${slides}页幻灯片会变` : '',
    ]
      .filter(Boolean)
      .join('，'),
  counts: {
    ...{ new: '格新增', changed: '格修改', also: '格并列' },
    ...{ said: '处文字不同', drawn: '处图不同', slides: '页幻灯片' },
  },
  unlooked: '开发服务器不比对页面：用 npm start 启动后再看这一步。',
  gravities: {
    turned: '结论反转',
    compared: '可比与不可比之间改变',
    said: '文字读起来不同',
    figures: '只改表中的数',
    drawn: '只改图',
  },
  turnedLead: '判定或领先者变了，逐条看过才能发布。',
  places: (count: number) => `${count}处`,
  others: (count: number) => `其余${count}处`,
  seen: '看过，结论无误',
  moreLines: (lines: number) => `另有${lines}行`,
  frozen: '数已冻结，发布后提示作者',
  needCheck: '有错误未改好，还不能看变化。',
  figures: '改动的数',
  source: (name: string) => `来源：${name}`,
  figureColumns: { place: '地区', what: '指标与时间', before: '现在', after: '发布后', change: '变化' },
  more: (cells: number) => `另有${cells}格`,
  notHeld: '未收录',
  now: (number: number) => `现在（第${number}版）`,
  after: (number: number) => `发布后（第${number}版）`,
  where: '何处',
  gone: '不再有',
  fresh: '新出现',
  pages: '页面',
  briefings: '简报',
  slide: (page: number) => `第${page}页`,
  untouched: (pages: number, parts: number, slides: number) =>
    `比对了${pages}个页面。没有变化：${parts}处图文，${slides}页幻灯片。`,
  open: '以发布后的样子打开网站',
  close: '回到读者所见',
  preview: '草稿预览：读者看不到这些变化',
  next: '去发布',
};
