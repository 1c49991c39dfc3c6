/** Texts of what of the overview runs in the browser. */
export const zh = {
  mine: {
    title: '你的区县？',
    lead: '在地图上点选，或从名单进入',
    field: '输入名称或拼音',
    example: (name: string, pinyin: string) => `输入名称或拼音，如${name}、${pinyin}`,
    list: (count: number) => `名单（${count}）`,
    onMap: '地图点选',
    found: (count: number) => `${count}个区县符合`,
    none: '没有符合的毗邻区县',
    all: '全部地区',
    hint: '点选区县，先看数值，再打开概况或对比',
    open: '打开概况',
  },
  pairs: {
    gap: '差距',
    since: (year: string) => `比${year}年`,
    compare: '打开对比',
    all: (count: number) => `全部${count}对`,
  },
};
