export const zh = {
  notFoundTitle: '没有这个页面',
  notFound: '地址可能有误，或内容已经移走。',
  meant: '要找的可能是：',
  title: '页面出了问题',
  text: '这一页暂时不能显示，数据没有丢失。',
  retry: '再试一次',
  home: '回到总览',
  empty: '数据库中还没有数据。请先导入数据文件夹。',
};
