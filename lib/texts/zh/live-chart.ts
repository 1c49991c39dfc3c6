import type { SideNames } from '@/lib/area/side-names';

export const zh = {
  role: '图表',
  help: ({ left, right }: SideNames) =>
    `左右键逐点移动，上下键换行，A和D跳到${left}、${right}一侧，回车看出处，Esc离开。`,
  failed: '互动图表未能载入，静态图仍然有效。',
  again: '再试一次',
};
