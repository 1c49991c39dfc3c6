export const zh = {
  choose: '设为我的区县',
  chosen: '我的区县',
  chooseNamed: (name: string) => `设为我的区县：${name}`,
  /** Before the name of the place, where a reader is asked for it and where a page has something on it. */
  last: '上次：',
  yours: '你的区县：',
  facing: '与毗邻区县对比',
  forget: (name: string) => `不再记住${name}`,
};
