export const zh = {
  title: '数据出处',
  what: '本站每项数据都有一页出处：它是什么指标、什么口径、哪一年，由谁公布，原文怎么写，是公布数据、折算、合计还是推回，以及可以直接引用的出处格式。',
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
