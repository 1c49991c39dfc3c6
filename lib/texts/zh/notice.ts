import { zh as addressParts } from './address';

type Meant = { id: string; nameZh: string; nameEn: string }[];

export const zh = {
  title: '地址中有无法识别的部分',
  parameter: (parameter: string, value: string, allowed: string) =>
    `参数 ${parameter} 的值“${value}”无效；可用：${addressParts[parameter] ?? allowed}。`,
  meant: (parameter: string, value: string, meant: Meant) =>
    `参数 ${parameter} 的值“${value}”是原代码，现用：${meant.map(({ id, nameZh }) => `${id}（${nameZh}）`).join('、')}。`,
  renamedTitle: '地址中有原代码',
  renamed: (value: string, { id, nameZh }: Meant[number]) => `${value}是原代码，按现代码${id}（${nameZh}）显示。`,
  usual: '已按默认显示。',
  kept: '已略去，其余照常显示。',
  unknown: (parameter: string, names: string) => `不识别参数“${parameter}”，已略去；可用的参数：${names}。`,
  outside: (value: string, from: number, to: number) => `${value}年在有数据的年份（${from}—${to}年）之外。`,
  tooLarge: (count: number, most: number) =>
    `所选内容共${count}条线（每个地区、片区及其组成区县在每一口径各计一条），超过上限${most}条；放不下的参照、指标或地区已略去。`,
};
