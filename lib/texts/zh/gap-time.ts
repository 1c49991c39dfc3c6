import type { Figure } from '@/lib/figures/comparability';
import { type Outcomes, outcomesOfBehind, outcomesOfPaces } from '@/lib/figures/firm-run';
import type { GapRun } from '@/lib/figures/gap-analytics';
import type { Pace, YearsToClose } from '@/lib/figures/gap-pace';
import { isUntold } from '@/lib/figures/missing-reason';
import type { ToldReason } from '@/lib/figures/told-reason';
import type { FirmBehind } from '@/lib/figures/years-behind';
import { speech } from '@/lib/language/speech';
import { namesOf, turnedBy } from '@/lib/sentences/firmness';
import {
  courseMoved,
  courseOfRun,
  isLevel,
  isSteadyPace,
  missingWindows,
  type RunCourse,
} from '@/lib/sentences/gap-course';
import { inPoints } from '@/lib/sentences/gap-size';
import { markedText } from '@/lib/sentences/marked-text';
import { reasonText } from '@/lib/sentences/reason-text';
import { zh as cluster } from './cluster';
import { zh as firmness } from './firmness';
import { zh as words } from './gap';
import { zh as rounding } from './rounding';

const say = speech.zh;

const name = ({ line }: Figure) => say.name(line);
const rate = (figure: Figure) => say.told(figure) + markedText(figure, 'zh');
const whole = (value: number) => say.number(value, 0);

/** Named one by one up to this many. */
const mostNamed = 3;
const names = (without: Outcomes['told']) =>
  namesOf(without.slice(0, mostNamed), 'zh') +
  (without.length > mostNamed ? `等${without.length}个组成区县之一` : without.length > 1 ? '之一' : '');
const span = ([least, most]: [number, number]) =>
  whole(least) === whole(most) ? `${whole(most)}年` : `${whole(least)}至${whole(most)}年`;
/** What happened between two moments, in brackets; nothing where nothing did. */
const minded = (reasons: readonly ToldReason[]) =>
  reasons.length > 0 ? say.bracketed(say.parts(reasons.map((one) => reasonText(one, 'zh')))) : '';
/** Where either side is one place. */
const untried = '两方都只有一个地区，不能逐一去掉检验，结论不确定';
/** Why there is no answer without some members. */
const refusals = ({ refused }: Outcomes) =>
  refused.map(({ untold, without }) => `不含${names(without)}则${cluster.untold[untold]}`).join('；');

/** What the years come to with one member left out in turn, in brackets; nothing where nobody was. */
function without(found: Outcomes, isTold: boolean): string {
  const { of, told, range } = found;
  if (of === 0) return '';
  if (!range) return isTold ? `（${refusals(found)}）` : '（去掉任一组成区县也不能追平）';
  if (told.length === of) return `（逐一去掉一个组成区县，为${span(range)}）`;
  const other = isTold ? refusals(found) : `其余${of - told.length}种不能追平`;
  const who = isTold ? '' : `（不含${names(told)}）`;
  return `（逐一去掉一个组成区县的${of}种算法中，${told.length}种为${span(range)}${who}；${other}）`;
}

function course(one: RunCourse): string {
  const { series, from, to, turn, reasons } = one;
  const apart = ({ period, value, turn: other }: RunCourse['to']) =>
    `${say.year(period)}年${isLevel({ period, value }) ? '持平' : words.by(inPoints(-value, 'zh'))}${other ? say.bracketed(firmness.unless(names(other.without), inPoints(-other.value, 'zh'))) : ''}`;
  const found = courseMoved(one);
  if (!from || !found) return `${series.nameZh}：${apart(to)}（仅此一期）`;
  const { by, reversed, isSteady } = found;
  const size = `${by > 0 ? '扩大' : '缩小'}${say.number(Math.abs(by))}个百分点`;
  const moved = reversed ? '高低易位' : by === 0 ? '没有变化' : isSteady ? '基本未变' : size;
  const unless = turn && !reversed ? say.bracketed(firmness.turn(turnedBy(turn, 'zh'))) : '';
  return `${series.nameZh}：${apart(from)}，${apart(to)}，${moved}${unless}${minded(reasons)}`;
}

function outcome(one: Pace): string {
  const { years, perYear } = one;
  if (typeof years !== 'number' && isSteadyPace(one)) return '差距基本未变，按此速度不能追平';
  if (typeof years !== 'number') return cluster.untold[years.untold];
  return `每年缩小${say.number(perYear, 2)}个百分点，按此速度还需${whole(years)}年`;
}

function pace(one: Pace): string {
  const { window, series, then, now } = one;
  const apart = [then, now].map(({ gap }) => say.number(Math.abs(gap.value)));
  return `近${window}年，按${series.nameZh}，${say.year(then.period)}—${say.year(now.period)}年差距由${apart[0]}个百分点变为${apart[1]}个百分点，${outcome(one)}${without(outcomesOfPaces([one]), typeof one.years === 'number')}`;
}

function summary({ paces, years, range }: YearsToClose): string {
  const all = outcomesOfPaces(paces);
  if (years && all.of === 0) return `${untried}：按近年速度还需${span(years)}`;
  if (range) return `还需${span(range)}`;
  if (!years)
    return all.range ? '结论不确定：按近年速度100年内难以追平，去掉个别组成区县则可以' : '按近年速度100年内难以追平';
  const [least] = years.map(whole);
  const closing = paces.filter((one) => typeof one.years === 'number');
  if (closing.length === paces.length)
    return `结论不确定：全部组成区县计算还需${span(years)}，去掉个别组成区县则不能追平`;
  return `结论不确定：仅按近${closing[0]?.window}年的速度可以追平，需${least}年，按另一时段的速度则不能`;
}

export const zh = {
  over: (runs: readonly GapRun[]) => {
    const courses = runs.map(courseOfRun);
    const note = courses.some((one) => courseMoved(one)?.asShown === false) ? rounding.difference : '';
    return `${courses.map(course).join('；')}。${note}`;
  },
  behind: ({ found, each }: FirmBehind, series: string) => {
    const others = outcomesOfBehind(each);
    if (isUntold(found)) {
      const some = others.range ? `不含${names(others.told)}则落后${span(others.range)}` : '';
      const first = found.first ? `（${say.moment(found.first)}）` : '';
      return `${say.clauses([`不作计算：${cluster.untold[found.untold]}${first}`, some])}。`;
    }
    const { from, to, years, now, leader, reasons } = found;
    const [least, most] = years;
    const when = from === to ? `${say.year(to)}年` : `${say.year(from)}年到${say.year(to)}年之间`;
    const ago =
      least === most ? `${whole(most)}年` : least > 0 ? `${whole(least)}至${whole(most)}年` : `不到${whole(most)}年`;
    const isMore = others.range && (others.range[0] < least || others.range[1] > most);
    const ranged = isMore && others.range ? `逐一去掉一个组成区县，落后${span(others.range)}` : '';
    const unless = say.parts([
      ranged,
      refusals(others),
      others.of === 0 && untried,
      ...reasons.map((one) => reasonText(one, 'zh')),
    ]);
    return `${name(now)}${say.moment(now.point.period)}的${rate(now)}，${name(leader)}在${when}已达到：落后${ago}${unless && say.bracketed(unless)}。口径：${series}。`;
  },
  close: (found: YearsToClose) => {
    const missing = missingWindows(found).map((window) => `近${window}年没有首末两期组成区县都有数据的同一口径`);
    return `${summary(found)}。${[...found.paces.map(pace), ...missing].join('；')}。`;
  },
};
