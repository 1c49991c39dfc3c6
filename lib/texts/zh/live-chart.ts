import type { SideNames } from '@/lib/area/side-names';

export const zh = {
  role: '图表',
  help: ({ left, right }: SideNames) =>
    `左右键逐点移动，上下键换行，A和D跳到${left}、${right}一侧，回车选定并给出链接，Esc返回。`,
  failed: '互动图表未能载入，静态图仍然有效。',
  again: '再试一次',
  /** Where a chosen point leads. */
  ways: {
    evidence: '出处',
    evidenceOf: (indicator: string) => `${indicator}出处`,
    subject: '概况',
    pair: (a: string, b: string) => `对比${a}与${b}`,
    mine: (name: string) => `与${name}对比`,
  },
};
