export const zh = {
  title: '复制',
  picture: '图片',
  sentence: '句子',
  table: '表格',
  done: { picture: '已复制图片', sentence: '已复制句子', table: '已复制表格' },
  failed: '此浏览器不允许在这里复制；请改用下载的文件。',
};
