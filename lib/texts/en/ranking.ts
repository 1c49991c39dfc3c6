import type { SideNames } from '@/lib/area/side-names';
import type { Figure } from '@/lib/figures/comparability';
import type { ToldSet } from '@/lib/figures/told-set';
import { isPrintedAlike } from '@/lib/figures/uncertainty';
import { capital } from '@/lib/language/en-words';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { cautionsOf, comparedCautions, markedText } from '@/lib/sentences/marked-text';
import { sharedDoubts } from '@/lib/sentences/shared-doubts';
import type { zh } from '../zh/ranking';
import { en as gap } from './gap';

const say = speech.en;
const nameOf = ({ line }: Figure) => say.name(line);
const inBrackets = (figure: Figure) => say.bracketed(say.clauses([say.told(figure), ...cautionsOf(figure, 'en')]));
const date = (figure: Figure) => say.momentName(figure.point.period);

/** What ranks with what. */
const levels = {
  country: 'countries',
  province: 'provinces',
  prefecture: 'prefecture-level cities',
  county: 'districts and counties',
  port: 'ports',
  port_system: 'port systems',
  port_operator: 'port operators',
  group: 'groups',
};

/** Named up to so many of those that are equal. */
const most = 3;

const namesOf = (figures: Figure[], text: (figure: Figure) => string) => {
  const first = figures.slice(0, most).map(text);
  return figures.length > most ? `${say.names(first)} and ${figures.length - most} more` : say.all(first);
};

/** Those that share a rank, each told alike once. */
export function level(figures: Figure[]): string {
  const own = [...new Set(figures.map(inBrackets))];
  const jointly = isPrintedAlike(figures) ? ' jointly' : ', not clearly different,';
  if (own.length === 1) return `${namesOf(figures, nameOf)}${figures.length > 1 ? jointly : ''}`;
  return `${namesOf(figures, (one) => nameOf(one) + inBrackets(one))}${jointly}`;
}

/** What is said in brackets behind those that share a rank; nothing where each has its own. */
export const shared = (figures: Figure[]) => {
  const own = [...new Set(figures.map(inBrackets))];
  return own.length === 1 ? own[0] : '';
};

const setName = (set: ToldSet, names: SideNames) => {
  if (set.border) return `border ${levels[set.level]}${set.side ? ` on the ${names[set.side]} side` : ''}`;
  if (!set.group) return levels[set.level];
  return `${levels[set.level]} ${set.all ? `among the ${set.all} members ` : ''}of ${say.name(set.group)}`;
};

export const en: typeof zh = {
  setText: (set, names) => {
    const side = set.within ? `, all on the ${names[set.within]} side` : '';
    const name = setName(set, names);
    const listed = set.border || set.group ? '' : ' listed';
    return set.with < set.of
      ? `the ${set.with} ${name} with data (of ${set.of}${listed})${side}`
      : `the ${set.of} ${name}${listed}${side}`;
  },
  extremes: (low, high, set, share) => {
    const [top] = high as [Figure];
    const part = share === undefined ? '' : `, ${say.number(share)} % of their total,`;
    const start = set ? `Of ${set}, ${level(high)}` : capital(level(high));
    return `${start} had the highest figure${shared(high)}${part} and ${level(low)} the lowest${shared(low)} in ${say.moment(top.point.period)}.`;
  },
  even: (figures, set) => {
    const [first] = figures as [Figure];
    return `${capital(set)} all had ${say.told(first)}${markedText(first, 'en')} in ${say.moment(first.point.period)}.`;
  },
  reach: (low, high, set) => {
    const [top] = high as [Figure];
    const end = (figures: Figure[]) =>
      `${say.told(figures[0] as Figure)}${say.bracketed(say.clauses([namesOf(figures, nameOf), ...sharedDoubts(figures, 'en')]))}`;
    return `${top.indicator.nameEn} of ${set} ranged from ${end(low)} to ${end(high)} in ${say.moment(top.point.period)}.`;
  },
  unranked: {
    overlap: ' The groups overlap and are not ranked.',
    few: ' Too few of them have data to be ranked.',
    total: ' Data are incomplete, so these totals are not ranked.',
    level: ' The figures are not clearly different and are not ranked.',
  },
  apart: (figures) =>
    ` ${figures.slice(0, 3).map(nameOf).join(', ')}${figures.length > 3 ? ` and ${figures.length - 3} more` : ''}, of another level, ${figures.length > 1 ? 'are' : 'is'} not among them.`,
  highestTitle: (figure, set, share) => {
    const part = share === undefined ? '' : `, ${say.number(share)} % of their total`;
    const found = `${figure.indicator.nameEn}, ${date(figure)}: ${shortNameOf(figure.line, 'en')} had the highest figure`;
    return `${found}${set ? ` of ${set}` : ''}${part}${markedText(figure, 'en')}`;
  },
  spreadTitle: (high, low, times) =>
    capital(gap.times({ high: nameOf(high), low: nameOf(low), text: say.number(times) })) +
    comparedCautions([high, low], 'en'),
  rangeTitle: (figure, set) => `${figure.indicator.nameEn} of ${set}, ${date(figure)}`,
};
