const zh = {
  title: '数据出处',
  what: '本站每个数据都有一页出处：它是什么指标、什么口径、哪一年，由谁公布，原文怎么写，是公布数还是推算，以及可以直接引用的出处格式。',
  how: '怎样打开：点击表格里的任一数据；图上选中一点后按回车，或点提示框里的出处。这样打开的地址写明口径（s）、地区（p）和时期（y）。',
  example: '例如：',
  start: '从这里开始：',
  part: { series: '口径（s）', subject: '地区或片区（p）', period: '时期（y）' },
  absent: (part: string) => `地址中缺少${part}。`,
  wrong: (part: string, value: string) => `${part}“${value}”不存在。`,
  noFigure: (value: string) => `该地区在这一口径下没有“${value}”的数据。`,
  instead: '可用：',
  release: '数据版本号，如 1',
};

const en: typeof zh = {
  title: 'Where figures come from',
  what: 'Each figure on this site has a page of evidence: its indicator, its series and its year, who published it, the words of the source, whether it was published or derived, and a citation to copy.',
  how: 'To open it, press any figure in a table; or pick a point of a chart and press Enter or the link in its tip. The address then names a series (s), a place (p) and a period (y).',
  example: 'For example: ',
  start: 'Start here: ',
  part: { series: 'series (s)', subject: 'place or group (p)', period: 'period (y)' },
  absent: (part) => `The address names no ${part}.`,
  wrong: (part, value) => `There is no ${part} “${value}”.`,
  noFigure: (value) => `The place has no figure for “${value}” in this series.`,
  instead: 'There are: ',
  release: 'the number of a release, such as 1',
};

/** Words of the page of evidence where no figure, or a wrong one, is asked for. */
export const evidenceGuide = { zh, en };
