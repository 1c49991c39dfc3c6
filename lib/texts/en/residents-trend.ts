import { speech } from '@/lib/language/speech';
import { reasonText } from '@/lib/sentences/reason-text';
import type { zh } from '../zh/residents-trend';

const say = speech.en;

/** From tens of thousands, in three digits. */
const residentsText = (people: number) =>
  say.amount(Number(people.toPrecision(3)), 1, { unitZh: '万人', unitEn: '10,000 residents' });

/** As many more of them who live in towns: `1.71 million more urban residents`. */
const moreUrban = (people: number) => residentsText(people).replace(/residents$/, 'more urban residents');

export const en: typeof zh = {
  residents: residentsText,
  need: ({ from, to, yearly, year, people, reasons }) => {
    const minded = reasons.length > 0 ? say.bracketed(reasons.map((code) => reasonText(code, 'en')).join('; ')) : '';
    const pace = `if residents go on ${yearly < 1 ? 'falling' : 'rising'} by ${say.number(Math.abs(yearly - 1) * 100)} % a year as in ${say.years(from, to)}${minded}`;
    if (people <= 0) return `${pace}, the rate is reached by ${year} without any more urban residents`;
    return `${pace}, about ${moreUrban(people)} would be needed by ${year}`;
  },
};
