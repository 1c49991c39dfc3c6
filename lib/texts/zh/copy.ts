export const zh = {
  done: {
    picture: '已复制图片',
    sentence: '已复制句子',
    table: '已复制表格',
    link: '已复制链接',
    citation: '已复制引文',
  },
  failed: '此浏览器不允许在这里复制；请改用下载的文件。',
};
