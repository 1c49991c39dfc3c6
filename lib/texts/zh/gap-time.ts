import type { Figure } from '@/lib/figures/comparability';
import type { GapRun, YearsBehind } from '@/lib/figures/gap-analytics';
import type { Pace, YearsToClose } from '@/lib/figures/gap-pace';
import { speech } from '@/lib/language/speech';
import { courseMoved, courseOfRun, isLevel, missingWindows, type RunCourse } from '@/lib/sentences/gap-course';
import { inPoints } from '@/lib/sentences/gap-size';
import { zh as cluster } from './cluster';
import { zh as words } from './gap';
import { zh as rounding } from './rounding';

const say = speech.zh;

const name = ({ line }: Figure) => say.name(line);
const rate = (figure: Figure) => say.marked(figure);
const whole = (value: number) => say.number(value, 0);

function course(one: RunCourse): string {
  const { series, from, to } = one;
  const apart = ({ period, value }: RunCourse['to']) =>
    `${say.year(period)}年${isLevel({ period, value }) ? '持平' : words.by(inPoints(-value, 'zh'))}`;
  const found = courseMoved(one);
  if (!from || !found) return `${series.nameZh}：${apart(to)}（仅此一期）`;
  const { by, reversed } = found;
  const size = `${by > 0 ? '扩大' : '缩小'}${say.number(Math.abs(by))}个百分点`;
  const moved = reversed ? '高低易位' : by === 0 ? '没有变化' : size;
  return `${series.nameZh}：${apart(from)}，${apart(to)}，${moved}`;
}

function outcome({ years, perYear }: Pace): string {
  if (typeof years !== 'number') return cluster.untold[years.untold];
  return `每年缩小${say.number(perYear, 2)}个百分点，按此速度还需${whole(years)}年`;
}

function pace(one: Pace): string {
  const { window, series, then, now } = one;
  const apart = [then, now].map(({ gap }) => say.number(Math.abs(gap.value)));
  return `近${window}年，按${series.nameZh}，${say.year(then.period)}—${say.year(now.period)}年差距由${apart[0]}个百分点变为${apart[1]}个百分点，${outcome(one)}`;
}

function summary({ paces, years }: YearsToClose): string {
  if (!years) return '按近年速度100年内难以追平';
  const [least, most] = years.map(whole);
  const closing = paces.filter((one) => typeof one.years === 'number');
  if (closing.length === paces.length) return least === most ? `还需${least}年` : `还需${least}至${most}年`;
  return `结论不确定：仅按近${closing[0]?.window}年的速度可以追平，需${least}年，按另一时段的速度则不能`;
}

export const zh = {
  over: (runs: readonly GapRun[]) => {
    const courses = runs.map(courseOfRun);
    const note = courses.some((one) => courseMoved(one)?.asShown === false) ? rounding.difference : '';
    return `${courses.map(course).join('；')}。${note}`;
  },
  behind: ({ from, to, years: [least, most], now, leader }: YearsBehind, series: string) => {
    const when = from === to ? `${say.year(to)}年` : `${say.year(from)}年到${say.year(to)}年之间`;
    const ago =
      least === most ? `${whole(most)}年` : least > 0 ? `${whole(least)}至${whole(most)}年` : `不到${whole(most)}年`;
    return `${name(now)}${say.moment(now.point.period)}的${rate(now)}，${name(leader)}在${when}已达到：落后${ago}。口径：${series}。`;
  },
  close: (found: YearsToClose) => {
    const missing = missingWindows(found).map((window) => `近${window}年没有首末两期组成区县都有数据的同一口径`);
    return `${summary(found)}。${[...found.paces.map(pace), ...missing].join('；')}。`;
  },
};
