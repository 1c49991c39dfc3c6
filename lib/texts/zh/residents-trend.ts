import type { TrendNeed } from '@/lib/figures/residents-trend';
import { speech } from '@/lib/language/speech';
import { reasonText } from '@/lib/sentences/reason-text';

const say = speech.zh;

export const zh = {
  /** People in 万人, without decimals. */
  residents: (people: number) => `${say.number(people, 0)}万人`,
  /** What is needed if residents go on changing as they did, with what of that is no change of theirs. */
  need: ({ from, to, yearly, year, people, reasons }: TrendNeed): string => {
    const minded = reasons.length > 0 ? say.bracketed(say.names(reasons.map((code) => reasonText(code, 'zh')))) : '';
    const pace = `若常住人口延续${say.years(from, to)}年均${say.number(Math.abs(yearly - 1) * 100)}%的${yearly < 1 ? '减少' : '增加'}${minded}`;
    if (people <= 0) return `${pace}，到${year}年城镇人口不增加也可达到`;
    return `${pace}，到${year}年达到这一水平需增加城镇人口约${zh.residents(people)}`;
  },
};
