/** What became of places, and when. The ended and the begun are told around the names of places. */
export const zh = {
  title: '历史沿革',
  lead: '区划、名称和代码的变更，依时间先后。',
  all: (count: number) => `全部${count}条`,
  kind: {
    created: '设立',
    renamed: '更名',
    upgraded: '建制变更',
    merged: '撤销或合并',
    split: '析出',
    transferred: '隶属变更',
    boundary_change: '界线变更',
    code_change: '代码变更',
    reporting: '统计口径',
  },
  likely: '推断',
  touched: '前后数据的区划范围不同',
  ended: (date: string, isNew: boolean): [string, string] => [
    `${date}撤销，${isNew ? '设立' : '并入'}`,
    '；以下为撤销前的数据。',
  ],
  endedAlone: (date: string) => `${date}撤销；以下为撤销前的数据。`,
  begun: (date: string): [string, string] => [`${date}起存在，前身为`, '；以前的数据见其各自的页面。'],
  formerCode: (code: string, year: string, place: string) =>
    `${code}是原代码${year ? `，${year}年停用` : ''}；本页为现${place}。`,
  until: (year: string) => `至${year}年`,
  /** Members of former times, behind how many members there are. */
  formerMembers: (names: string) => `其中${names}`,
  namedUntil: (name: string, year: string) => `${name}至${year}年`,
};
