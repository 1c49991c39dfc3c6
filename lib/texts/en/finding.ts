import type { Figure } from '@/lib/figures/comparability';
import type { Gap } from '@/lib/figures/gap';
import { partialText } from '@/lib/figures/partial';
import { rateOf } from '@/lib/figures/unit';
import { capital, counted } from '@/lib/language/en-words';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { gapSize } from '@/lib/sentences/gap-size';
import { comparedCautions, comparedTexts } from '@/lib/sentences/marked-text';
import { roughTonnes } from '@/lib/sentences/rough-tonnes';
import type { zh } from '../zh/finding';
import { en as words } from './gap';
import { en as picked } from './picked';
import { en as trend } from './residents-trend';
import { en as site } from './site';

const say = speech.en;
const nameOf = ({ line }: Figure) => say.name(line);
const indicatorOf = ({ indicator }: Figure) => indicator.nameEn;
const mindedTexts = (figure: Figure) => [
  say.doubt(figure),
  ...partialText(figure.point).map((part) => `${part} members`),
  figure.point.tier === 'C' && site.weakSource,
];
const minded = (figure: Figure, more?: string) => {
  const text = say.parts([say.clauses(mindedTexts(figure)), more]);
  return text ? say.bracketed(text) : '';
};
const marked = (figure: Figure, more?: string) => say.told(figure) + minded(figure, more);
const noted = (figure: Figure) => say.bracketed(say.clauses([say.told(figure), ...mindedTexts(figure)]));

const tonnesText = (figure: Figure) => roughTonnes(figure, 'en') ?? say.told(figure);

const size = (gap: Gap) => gapSize(gap, 'en');

const otherWay = (now: Gap, before: Gap) => (now.value * before.value < 0 ? ' the other way' : '');

/** Those written alike, by name up to three, and their figure once. */
const tied = (ends: Figure[]) => {
  const [first] = ends as [Figure];
  const names = [...ends.slice(0, 3).map(nameOf), ...(ends.length > 3 ? [`${ends.length - 3} more`] : [])];
  return ends.length === 1 ? `${nameOf(first)}'s ${marked(first)}` : `${say.all(names)} (each ${say.told(first)})`;
};

/** A second amount of money in the currency of the first. */
const withoutCurrency = (amount: string) => amount.replace(/^[A-Z]{3} /, '');

export const en: typeof zh = {
  locale: 'en',
  gapSentence: ({ a, b, gap, before }) => {
    const time = capital(say.momentName(a.point.period));
    const now = `${time}: ${nameOf(b)} ${marked(b)}, ${nameOf(a)} ${marked(a)}, ${words.apart(size(gap))}`;
    return `${now}${before ? `; ${size(before.gap).figure}${otherWay(gap, before.gap)} in ${say.moment(before.period)}` : ''}.`;
  },
  besideTitle: (own, side, gap) =>
    words.short(shortNameOf(own.line, 'en'), shortNameOf(side.line, 'en'), size(gap)) +
    comparedCautions([own, side], 'en'),
  besideSentence: ({ own, of }, order, untold) => {
    const told = of.flatMap((one) => [words.than(size(one.gap), nameOf(one.side) + noted(one.side)), order(one)]);
    const start = `${capital(say.momentName(own.point.period))}: ${nameOf(own)} ${marked(own)}, ${say.clauses(told)}`;
    return `${say.parts([start, ...untold])}.`;
  },
  besideUntold: (side, reasons) =>
    `not compared with ${nameOf(side)}${side.point.value === null ? '' : noted(side)}: ${reasons}`,
  timesTitle: (a, b, times) => {
    const [high, low] = [shortNameOf(b.line, 'en'), shortNameOf(a.line, 'en')];
    return words.of(
      `Export share, ${say.momentName(a.point.period)}`,
      words.times({ high, low, text: say.number(times) }) + comparedCautions([b, a], 'en'),
    );
  },
  sharesTitle: (a, b, without) => {
    const [high, low] = [shortNameOf(b.line, 'en'), shortNameOf(a.line, 'en')];
    const apart = without && `${say.told(without)} without ${picked.leftOut(without.line.nameEn)}`;
    return words.of(
      `Export share, ${say.momentName(a.point.period)}`,
      `${high} ${marked(b, apart)}, ${low} ${marked(a)}`,
    );
  },
  exportSentence: (a, b, { without, reason, orders }) => {
    const share = (figure: Figure) => say.number(figure.point.value ?? 0, 2);
    const figures = `Exports as a share of GDP, ${say.momentName(a.point.period)}: ${nameOf(b)} ${share(b)} %${minded(b)}, ${nameOf(a)} ${share(a)} %${minded(a)}`;
    const place = without && picked.leftOut(without.line.nameEn);
    const apart = without ? `; ${share(without)} % without ${say.clauses([place, reason])}` : '';
    return `${figures}${apart}${orders.map((text) => `; ${text}`).join('')}.`;
  },
  pairsSentence: ({ left, right, ...gap }) =>
    `${right.indicator.nameEn}: ${words.widest(nameOf(right), nameOf(left), size(gap), say.momentName(right.point.period))}${comparedCautions([right, left], 'en')}.`,
  stripTitle: (low, high) => `From ${tied(low)} to ${tied(high)}`,
  stripSentence: (set, level, counts, { left, right }) => {
    const [there, here] = [counts.left, counts.right].map(({ below, of }) =>
      below === of ? `all ${of}` : `${below || 'none'} of the ${of}`,
    );
    const both = counts.right.of > 0 ? `${there} in ${left} and ${here} in ${right}` : `${there} in ${left}`;
    return `Of ${set}, ${both} lie below the pooled level of the ${right} side${noted(level)}.`;
  },
  aboveTitle: (above, threshold, names) =>
    `Urbanization above ${threshold} %: ${above.filter(({ line }) => line.side === 'right').length} of ${above.length} on the ${names.right} side`,
  spaceTitle: (name, points, side) =>
    `${capital(say.name(side))} is ${say.number(Math.abs(points))} percentage points ${points >= 0 ? 'below' : 'above'} ${name}`,
  spaceSentence: (name, { point, line }, people, above, need) =>
    `At the residents of ${say.moment(point.period)}, the gap between ${say.name(line)} and ${name} is equivalent to about ${trend.residents(people)}${need ? `; ${trend.need(need)}` : ''}${
      above > 0 ? `; ${above} of its counties ${above === 1 ? 'is' : 'are'} above it` : ''
    }.`,
  portTitle: (figure) =>
    `${shortNameOf(figure.line, 'en')} in ${say.momentName(figure.point.period)}: ${tonnesText(figure)}${minded(figure)}`,
  portSentence: (figure, published, derived) =>
    `${capital(say.momentName(figure.point.period))}${minded(figure)}: ${tonnesText(figure)}. ${published > 0 ? `${counted(published, 'full year')} ${published === 1 ? 'is' : 'are'} held as published` : 'No full year is held here'}${derived > 0 ? `; ${derived} more ${derived === 1 ? 'is' : 'are'} derived from published growth rates or shares` : ''}. Years without a figure are not filled in.`,
  lastTitle: (figure) =>
    `${indicatorOf(figure)}, ${shortNameOf(figure.line, 'en')}, ${say.momentName(figure.point.period)}: ${say.told(figure)}${minded(figure)}`,
  lastSentence: (figure) =>
    `${indicatorOf(figure)} of ${nameOf(figure)}, ${say.momentName(figure.point.period)}: ${say.told(figure)}${minded(figure)}.`,
  provincesTitle: (high, low, even) => {
    const start = `${indicatorOf(high)}, ${say.momentName(high.point.period)}:`;
    if (even) return `${start} ${nameOf(high)} and ${nameOf(low)} level`;
    if (rateOf(high.indicator.unit)) return `${start} ${nameOf(high)} ${marked(high)}, ${nameOf(low)} ${marked(low)}`;
    return `${start} ${nameOf(high)} above ${nameOf(low)} (${say.parts([`${say.told(high)} and ${withoutCurrency(say.told(low))}`, comparedTexts([high, low], 'en')])})`;
  },
  provincesSentence: (high, low, gap) => {
    const apart =
      gap.unit === 'percent' ? `${words.size(size(gap))} higher in ${nameOf(high)}` : words.apart(size(gap));
    return `${indicatorOf(high)}, ${say.momentName(high.point.period)}: ${nameOf(high)} ${say.told(high)}${minded(high)}, ${nameOf(low)} ${say.told(low)}${minded(low)}; ${apart}.`;
  },
  publishedTitle: (figure, indicator) =>
    `${indicator.nameEn}, ${figure.scope}, ${say.momentName(figure.period)}: ${say.amount(figure.value, Number.isInteger(figure.value) ? 0 : 1, indicator)}`,
  publishedNote: 'The figures differ in scope and period: they are listed, not compared and not added up.',
  portTableTitle: (count) => `Figures held on ${count} ports and operators`,
  emptyPorts: (count) => `No data are held on ${count} more: `,
  portTableNote:
    'Throughput of the latest full year held, capacity and berths of the latest date held. Years differ and some rows contain others, so rows must not be added or subtracted.',
  clusters: (count) => (count > 1 ? `${capital(say.countWord(count))} proposed clusters` : 'The proposed cluster'),
  clustersLead:
    "A cluster's rate is the sum of its members' numerators over the sum of their denominators, never an average of rates.",
};
