import { few } from '@/lib/figures/few';
import { rateOf } from '@/lib/figures/unit';

export const zh = {
  since: (number: number, day: string, parts: string[]) => `自数据版本${number}（${day}）以来，${parts.join('，')}。`,
  changed: (count: number) => `${count}项数据有变`,
  added: (count: number, periods: string[]) => `新增${count}项数据（${few(periods, '、')}）`,
  vanished: (count: number) => `${count}项数据已撤下`,
  gone: (number: number, day: string) =>
    `现有数据已没有此视图所指的地区或指标；此页仍是数据版本${number}（${day}）的数据。`,
  figure: (about: string, figures: string, unit: string) => `${about}：${figures}${rateOf(unit) ? '' : ' '}${unit}`,
  source: (source: string) => `，来源：${source}`,
};
