import type { SideNames } from '@/lib/area/side-names';
import type { Figure } from '@/lib/figures/comparability';
import type { ToldSet } from '@/lib/figures/told-set';
import { isPrintedAlike } from '@/lib/figures/uncertainty';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { cautionsOf, comparedCautions, markedText } from '@/lib/sentences/marked-text';
import { sharedDoubts } from '@/lib/sentences/shared-doubts';
import { extremes, zh as gap } from './gap';

const say = speech.zh;
const nameOf = ({ line }: Figure) => say.name(line);
const inBrackets = (figure: Figure) => say.bracketed(say.clauses([say.told(figure), ...cautionsOf(figure, 'zh')]));
const date = (figure: Figure) => say.momentName(figure.point.period);

/** What ranks with what. */
const levels = {
  country: '国家',
  province: '省市',
  prefecture: '市',
  county: '区县',
  port: '港口',
  port_system: '港口群',
  port_operator: '港口企业',
  group: '片区',
};

/** Named up to so many of those that are equal. */
const most = 3;

/** The first few by name, and how many there are of more. */
const namesOf = (figures: Figure[]) =>
  say.names(figures.slice(0, most).map(nameOf)) + (figures.length > most ? `等${figures.length}个` : '');

/** Those that share a rank, each told alike once, and that those written unlike are not clearly different. */
export function level(figures: Figure[], word: string): string {
  const first = figures.slice(0, most);
  const more = figures.length > most ? `等${figures.length}个` : '';
  const own = new Set(figures.map(inBrackets));
  const joint = figures.length > 1 ? '并列' : '';
  const near = isPrintedAlike(figures) ? '' : say.bracketed('差异在舍入误差之内');
  if (own.size === 1) return `${say.names(first.map(nameOf))}${more}${joint}${word}${[...own][0]}${near}`;
  return `${say.names(first.map((one) => nameOf(one) + inBrackets(one)))}${more}${joint}${word}${near}`;
}

/** How many there are of which: those shown, where nothing else names them. */
const setName = (set: ToldSet, names: SideNames) => {
  if (set.border) return `${set.of}个${set.side ? `${names[set.side]}一侧` : ''}毗邻${levels[set.level]}`;
  if (!set.group) return `所列${set.of}个${levels[set.level]}`;
  const whose = `${shortNameOf(set.group, 'zh')}的`;
  return set.all
    ? `${whose}${set.all}个组成单位中的${set.of}个${levels[set.level]}`
    : `${whose}${set.of}个组成${levels[set.level]}`;
};

/** Which and how many. */
const setText = (set: ToldSet, names: SideNames) => {
  const side = set.within ? say.bracketed(`均在${names[set.within]}一侧`) : '';
  const rest = set.with < set.of ? `中有数据的${set.with}个${side}` : side;
  return `${setName(set, names)}${rest}`;
};

export const zh = {
  setText,
  /** Highest and lowest, in a set that is named where it is not plainly what is shown. */
  extremes: (low: Figure[], high: Figure[], set: string | undefined, share: number | undefined) => {
    const [top] = high as [Figure];
    const [greatest, least] = extremes(top.indicator, share !== undefined);
    const part = share === undefined ? '' : `，占合计的${say.number(share)}%`;
    return `${date(top)}，${set ? `${set}中` : ''}${level(high, greatest)}${part}，${level(low, least)}。`;
  },
  /** All have the same. */
  even: (figures: Figure[], set: string) => {
    const [first] = figures as [Figure];
    return `${date(first)}，${set}均为${say.told(first)}${markedText(first, 'zh')}。`;
  },
  /** From where to where the figures reach that are not ranked. */
  reach: (low: Figure[], high: Figure[], set: string) => {
    const [top] = high as [Figure];
    const end = (figures: Figure[]) =>
      `${say.told(figures[0] as Figure)}${say.bracketed(say.clauses([namesOf(figures), ...sharedDoubts(figures, 'zh')]))}`;
    return `${date(top)}，${set}的${top.indicator.nameZh}在${end(low)}至${end(high)}之间。`;
  },
  /** Why figures are not ranked. */
  unranked: {
    overlap: '片区互相重叠，不作排名。',
    few: '有数据的太少，不作排名。',
    total: '数据不全，总量不作排名。',
    level: '数据差异在舍入误差之内，不作排名。',
  },
  apart: (figures: Figure[]) =>
    `${figures.slice(0, 3).map(nameOf).join('、')}${figures.length > 3 ? `等${figures.length}个` : ''}层级不同，不在其中。`,
  highestTitle: (figure: Figure, set: string | undefined, share: number | undefined) => {
    const part = share === undefined ? '' : `，占合计的${say.number(share)}%`;
    return `${date(figure)}${figure.indicator.nameZh}：${set ? `${set}中` : ''}${nameOf(figure)}${extremes(figure.indicator, share !== undefined)[0]}${part}${markedText(figure, 'zh')}`;
  },
  spreadTitle: (high: Figure, low: Figure, times: number) =>
    gap.times({ high: nameOf(high), low: nameOf(low), text: say.number(times) }) + comparedCautions([high, low], 'zh'),
  rangeTitle: (figure: Figure, set: string) => `${date(figure)}${set}的${figure.indicator.nameZh}`,
};
