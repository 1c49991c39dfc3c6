export const zh = {
  role: '图表',
  help: '左右键逐点移动，上下键换行，S和C跳到四川、重庆一侧，回车看出处，Esc离开。',
  failed: '互动图表未能载入，静态图仍然有效。',
  again: '再试一次',
};
