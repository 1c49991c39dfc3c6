export const zh = {
  add: '加入简报',
  addedAt: (place: number) => `已加入“简报篮”第${place}页`,
  undo: '撤销',
  undone: (title: string) => `已撤销：${title}。`,
  make: '做成简报',
  addedNow: (title: string, count: number) => `已加入：${title}。共收集${count}个视图。`,
  full: (most: number) => `已收集${most}个视图，不能再加。请先做成简报。`,
  forgetful: '浏览器不允许本站存储，或存储已满：收集的视图只保留到离开此页。',
  open: (count: number) => `简报篮：${count}个视图`,
  short: '简报篮',
};
