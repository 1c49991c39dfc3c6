import type { SideNames } from '@/lib/area/side-names';
import type { Beside } from '@/lib/figures/beside-sides';
import type { Figure } from '@/lib/figures/comparability';
import type { Indicator, Line } from '@/lib/figures/comparison';
import type { GapFinding } from '@/lib/figures/findings';
import type { Gap } from '@/lib/figures/gap';
import { partialText } from '@/lib/figures/partial';
import type { TrendNeed } from '@/lib/figures/residents-trend';
import { rateOf } from '@/lib/figures/unit';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { gapSize } from '@/lib/sentences/gap-size';
import { comparedCautions, comparedTexts } from '@/lib/sentences/marked-text';
import { roughTonnes } from '@/lib/sentences/rough-tonnes';
import { zh as words } from './gap';
import { zh as picked } from './picked';
import { zh as trend } from './residents-trend';
import { zh as site } from './site';

const say = speech.zh;
const nameOf = ({ line }: Figure) => say.name(line);
const indicatorOf = ({ indicator }: Figure) => indicator.nameZh;
/** What to mind of a figure: its doubt, on how many members it stands, and a weak source. */
const mindedTexts = (figure: Figure) => [
  say.doubt(figure),
  ...partialText(figure.point).map((part) => `${part}个组成区县`),
  figure.point.tier === 'C' && site.weakSource,
];
const minded = (figure: Figure, more?: string) => {
  const text = say.parts([say.clauses(mindedTexts(figure)), more]);
  return text ? say.bracketed(text) : '';
};
const marked = (figure: Figure, more?: string) => say.told(figure) + minded(figure, more);
/** The same in brackets, behind a name. */
const noted = (figure: Figure) => say.bracketed(say.clauses([say.told(figure), ...mindedTexts(figure)]));

const passed = ({ point }: Figure) => (point.over ? '超过' : '');

/** From a thousand 万吨 in 亿吨, with two decimals; an estimate in as many digits as it may have. */
const tonnesText = (figure: Figure) => {
  const value = figure.point.value ?? 0;
  return (
    roughTonnes(figure, 'zh') ??
    (value >= 1000 ? `${passed(figure)}${say.number(value / 10000, 2)}亿吨` : say.told(figure))
  );
};
const wholeText = (figure: Figure) => {
  const value = figure.point.value ?? 0;
  return (
    roughTonnes(figure, 'zh') ?? (value >= 1000 ? `${passed(figure)}${say.number(value, 0)}万吨` : say.told(figure))
  );
};

/** Four digits need no comma (GB/T 15835). */
const short = (amount: string) => amount.replace(/^(\d),(\d{3})(?![\d,.])/, '$1$2');

/** A published figure of what its scope names. */
type Scoped = { scope: string; period: string; value: number };

/** The name of an indicator behind a scope that ends with what it begins with: 西永综合保税区 + 综合保税区进出口. */
function withoutRepeat(scope: string, name: string): string {
  const repeated = Array.from(name, (_, at) => name.slice(0, name.length - at)).find((start) => scope.endsWith(start));
  return name.slice(repeated?.length ?? 0);
}

/** How many places of either side lie below a level, of how many. */
export type Below = Record<'left' | 'right', { below: number; of: number }>;

/** Those written alike, by name up to three, and their figure once. */
const tied = (ends: Figure[]) => {
  const [first] = ends as [Figure];
  const names = say.names(ends.slice(0, 3).map(nameOf)) + (ends.length > 3 ? `等${ends.length}个` : '');
  return ends.length === 1 ? nameOf(first) + marked(first) : `${names}（均为${say.told(first)}）`;
};

/** The pair that lies farthest apart. */
type Widest = Gap & { left: Figure; right: Figure };

const size = (gap: Gap) => gapSize(gap, 'zh');

/** Behind an earlier gap that ran the other way. */
const otherWay = (now: Gap, before: Gap) => (now.value * before.value < 0 ? '（方向相反）' : '');

export const zh = {
  locale: 'zh' as Locale,
  gapSentence: ({ a, b, gap, before }: GapFinding) => {
    const time = say.momentName(a.point.period);
    const now = `${time}，${nameOf(b)}${marked(b)}，${nameOf(a)}${marked(a)}，${words.apart(size(gap))}`;
    return `${now}${before ? `；${say.moment(before.period)}${words.apart(size(before.gap))}${otherWay(gap, before.gap)}` : ''}。`;
  },
  besideTitle: (own: Figure, side: Figure, gap: Gap) =>
    words.short(nameOf(own), nameOf(side), size(gap)) + comparedCautions([own, side], 'zh'),
  /** `order`: without whom one of the gaps is the other way round. */
  besideSentence: ({ own, of }: Beside, order: (one: Beside['of'][number]) => string, untold: string[]) => {
    const told = of.flatMap((one) => [words.than(size(one.gap), nameOf(one.side) + noted(one.side)), order(one)]);
    const start = `${say.momentName(own.point.period)}，${nameOf(own)}${marked(own)}，${say.clauses(told)}`;
    return `${say.parts([start, ...untold])}。`;
  },
  /** Which side a group is not set against. */
  besideUntold: (side: Figure, reasons: string) =>
    `与${nameOf(side)}${side.point.value === null ? '' : noted(side)}不作比较：${reasons}`,
  timesTitle: (a: Figure, b: Figure, times: number) =>
    words.of(
      `${say.momentName(a.point.period)}出口占比`,
      words.times({ high: nameOf(b), low: nameOf(a), text: say.number(times) }) + comparedCautions([b, a], 'zh'),
    ),
  /** Both shares, where their multiple is not firm. */
  sharesTitle: (a: Figure, b: Figure, without: Figure | undefined) =>
    words.of(
      `${say.momentName(a.point.period)}出口占比`,
      `${nameOf(b)}${marked(b, without && `不含${picked.leftOut(without.line.nameZh)}为${say.told(without)}`)}，${nameOf(a)}${marked(a)}`,
    ),
  /** Export shares of both sides, and of the right one without a place, with the reason for telling it so; in which years their order was another. */
  exportSentence: (
    a: Figure,
    b: Figure,
    { without, reason, orders }: { without: Figure | undefined; reason: string | null; orders: string[] },
  ) => {
    const place = without && picked.leftOut(without.line.nameZh);
    const share = (figure: Figure) => say.number(figure.point.value ?? 0, 2);
    const figures = `${say.momentName(a.point.period)}，出口相当于地区生产总值的比重：${nameOf(b)}${share(b)}%${minded(b)}，${nameOf(a)}${share(a)}%${minded(a)}`;
    const apart = without ? `；${reason ? `${place}${reason}，` : ''}不含${place}为${share(without)}%` : '';
    return `${figures}${apart}${orders.map((text) => `；${text}`).join('')}。`;
  },
  pairsSentence: ({ left, right, ...gap }: Widest) =>
    `${right.indicator.nameZh}${words.widest(nameOf(right), nameOf(left), size(gap), say.momentName(right.point.period))}${comparedCautions([right, left], 'zh')}。`,
  /** Those written alike at either end. */
  stripTitle: (low: Figure[], high: Figure[]) => {
    const [from, to] = [low, high].map((ends) => tied(ends));
    return `从${from}到${to}`;
  },
  stripSentence: (set: string, level: Figure, counts: Below, { left, right }: SideNames) => {
    const lies = (name: string, { below, of }: Below['left']) =>
      `${name}一侧${of}个${below === 0 ? '均不低于' : below === of ? '均低于' : `中有${below}个低于`}`;
    const there = `${lies(left, counts.left)}${right}一侧的合并水平${noted(level)}`;
    return `${set}中，${say.clauses([there, counts.right.of > 0 && `${lies(right, counts.right)}该水平`])}。`;
  },
  aboveTitle: (above: Figure[], threshold: number, names: SideNames) => {
    const right = above.filter(({ line }) => line.side === 'right').length;
    const whole = right === 0 ? names.left : right === above.length ? names.right : undefined;
    const where = whole ? `都在${whole}一侧` : `，${right}个在${names.right}一侧`;
    return `城镇化率超过${threshold}%的${above.length}个区县${whole ? '' : '中'}${where}`;
  },
  spaceTitle: (name: string, points: number, side: Line) =>
    `${say.name(side)}比${name}${points >= 0 ? '低' : '高'}${say.number(Math.abs(points))}个百分点`,
  spaceSentence: (name: string, { point, line }: Figure, people: number, above: number, need: TrendNeed | undefined) =>
    `${say.name(line)}与${name}的差距，按${say.moment(point.period)}的常住人口计算，相当于约${trend.residents(people)}${need ? `；${trend.need(need)}` : ''}${above > 0 ? `；${above}个县市区高于${name}` : ''}。`,
  portTitle: (figure: Figure) =>
    `${nameOf(figure)}${say.momentName(figure.point.period)}${tonnesText(figure)}${minded(figure)}`,
  portSentence: (figure: Figure, published: number, derived: number) =>
    `${say.momentName(figure.point.period)}${minded(figure)}${wholeText(figure)}。${published > 0 ? `本站收录的全年公布数据有${published}个年份` : '本站未收录全年数据'}${derived > 0 ? `，另有${derived}个由公布的增速或占比推回` : ''}；没有数据的年份不连线补齐。`,
  lastTitle: (figure: Figure) =>
    `${say.momentName(figure.point.period)}${nameOf(figure)}${indicatorOf(figure)}${say.told(figure)}${minded(figure)}`,
  lastSentence: (figure: Figure) =>
    `${nameOf(figure)}${indicatorOf(figure)}，${say.momentName(figure.point.period)}${figure.point.over ? '' : '为'}${say.told(figure)}${minded(figure)}。`,
  provincesTitle: (high: Figure, low: Figure, even: boolean) => {
    const start = `${say.momentName(high.point.period)}${nameOf(high)}${even ? `与${nameOf(low)}` : ''}${indicatorOf(high)}`;
    if (even) return `${start}相当`;
    if (rateOf(high.indicator.unit)) return `${start}${marked(high)}，${nameOf(low)}${marked(low)}`;
    const [a, b] = [high, low].map(
      (figure) => nameOf(figure) + short(say.amount(figure.point.value ?? Number.NaN, 0, figure.indicator)),
    );
    return `${start}高于${nameOf(low)}（${say.parts([`${a}，${b}`, comparedTexts([high, low], 'zh')])}）`;
  },
  provincesSentence: (high: Figure, low: Figure, gap: Gap) => {
    const apart = gap.unit === 'percent' ? `前者${words.by(size(gap))}` : words.apart(size(gap));
    return `${indicatorOf(high)}，${say.momentName(high.point.period)}${nameOf(high)}${say.told(high)}${minded(high)}，${nameOf(low)}${say.told(low)}${minded(low)}，${apart}。`;
  },
  publishedTitle: (figure: Scoped, indicator: Indicator) =>
    `${say.momentName(figure.period)}${figure.scope}${withoutRepeat(figure.scope, indicator.nameZh)}${say.amount(figure.value, Number.isInteger(figure.value) ? 0 : 1, indicator)}`,
  publishedNote: '各项数据的范围、时期不同，只列表，不比较、不相加。',
  portTableTitle: (count: number) => `${count}个港口与经营者：本站收录的数据`,
  emptyPorts: (count: number) => `另有${count}个的数据本站未收录：`,
  portTableNote:
    '吞吐量取最近一个全年的数据，能力与泊位数取最近的数据；年份各不相同，且有的包含另一个，各行之间不可相加减。',
  clusters: (count: number) => (count > 1 ? `${say.countWord(count)}大特色城市群` : '特色城市群'),
  clustersLead: '城市群的比率由各组成区县的分子、分母分别合计后相除，不取平均。',
};
