export const zh = {
  none: (name: string) => `“${name}”里没有本站的地址，无法重新打开。`,
  large: (name: string) => `“${name}”太大，不是本站导出的文件。`,
};
