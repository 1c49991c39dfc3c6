import type { Figure } from '@/lib/figures/comparability';
import { type Outcomes, outcomesOfBehind, outcomesOfPaces } from '@/lib/figures/firm-run';
import type { Pace, YearsToClose } from '@/lib/figures/gap-pace';
import { isUntold } from '@/lib/figures/missing-reason';
import type { ToldReason } from '@/lib/figures/told-reason';
import { capital, either } from '@/lib/language/en-words';
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
import type { zh } from '../zh/gap-time';
import { en as cluster } from './cluster';
import { en as firmness } from './firmness';
import { en as words } from './gap';
import { en as rounding } from './rounding';

const say = speech.en;

const name = ({ line }: Figure) => say.name(line);
const rate = (figure: Figure) => say.told(figure) + markedText(figure, 'en');
const whole = (value: number) => say.number(value, 0);

const mostNamed = 3;
const names = (without: Outcomes['told']) =>
  without.length > mostNamed
    ? `any one of ${without.length} members (${namesOf(without.slice(0, mostNamed), 'en')} …)`
    : either.format(without.map((one) => namesOf([one], 'en')));
const span = ([least, most]: [number, number]) =>
  whole(least) === whole(most) ? `${whole(most)} years` : `${whole(least)} to ${whole(most)} years`;
/** What happened between two moments, in brackets; nothing where nothing did. */
const minded = (reasons: readonly ToldReason[]) =>
  reasons.length > 0 ? say.bracketed(say.parts(reasons.map((one) => reasonText(one, 'en')))) : '';
const untried = 'both are single places, so that nobody can be left out: inconclusive';
const refusals = ({ refused }: Outcomes) =>
  refused.map(({ untold, without }) => `without ${names(without)} ${cluster.untold[untold]}`).join('; ');

function without(found: Outcomes, isTold: boolean): string {
  const { of, told, range } = found;
  if (of === 0) return '';
  if (!range) return isTold ? ` (${refusals(found)})` : ' (nor without any one member)';
  if (told.length === of) return ` (${span(range)} when one member is left out in turn)`;
  const other = isTold
    ? refusals(found)
    : `in the other ${of - told.length === 1 ? '' : `${of - told.length} `}it does not close`;
  const who = isTold ? '' : ` (without ${names(told)})`;
  return ` (of ${of} results with one member left out in turn, ${told.length} ${told.length === 1 ? 'gives' : 'give'} ${span(range)}${who}; ${other})`;
}

function course(one: RunCourse): string {
  const { series, from, to, turn, reasons } = one;
  const apart = ({ period, value, turn: other }: RunCourse['to']) =>
    (isLevel({ period, value })
      ? `level in ${say.year(period)}`
      : `${words.by(inPoints(-value, 'en'))} in ${say.year(period)}`) +
    (other ? say.bracketed(firmness.unless(names(other.without), inPoints(-other.value, 'en'))) : '');
  const found = courseMoved(one);
  if (!from || !found) return `${series.nameEn}: ${apart(to)} (the only figure)`;
  const { by, reversed, isSteady } = found;
  const size = `${say.number(Math.abs(by))} percentage points ${by > 0 ? 'wider' : 'narrower'}`;
  const moved = reversed ? 'the order reversed' : by === 0 ? 'unchanged' : isSteady ? 'much the same' : size;
  const unless = turn && !reversed ? say.bracketed(firmness.turn(turnedBy(turn, 'en'))) : '';
  return `${series.nameEn}: ${apart(from)}, ${apart(to)}, ${moved}${unless}${minded(reasons)}`;
}

function outcome(one: Pace): string {
  const { years, perYear } = one;
  if (typeof years !== 'number' && isSteadyPace(one))
    return 'the gap is much the same, and does not close at this pace';
  if (typeof years !== 'number') return cluster.untold[years.untold];
  return `narrowing by ${say.number(perYear, 2)} percentage points a year, which leaves ${whole(years)} years`;
}

function pace(one: Pace): string {
  const { window, series, then, now } = one;
  const [before, after] = [then, now].map(({ gap }) => say.number(Math.abs(gap.value)));
  return `over the last ${window} years (${series.nameEn}, ${say.year(then.period)} to ${say.year(now.period)}) from ${before} to ${after} percentage points: ${outcome(one)}${without(outcomesOfPaces([one]), typeof one.years === 'number')}`;
}

function summary({ paces, years, range }: YearsToClose): string {
  const all = outcomesOfPaces(paces);
  if (years && all.of === 0) return `${capital(untried)}; ${span(years)} at the recent pace`;
  if (range) return capital(span(range));
  if (!years)
    return all.range
      ? 'Inconclusive: unlikely to close within 100 years at the recent pace, but without some members it does'
      : 'Unlikely to close within 100 years at the recent pace';
  const [least] = years.map(whole);
  const closing = paces.filter((one) => typeof one.years === 'number');
  if (closing.length === paces.length)
    return `Inconclusive: ${span(years)} with all members; without some of them it does not close`;
  return `Inconclusive: ${least} years at the pace of the last ${closing[0]?.window} years; at the pace of the other period it does not close`;
}

export const en: typeof zh = {
  over: (runs) => {
    const courses = runs.map(courseOfRun);
    const note = courses.some((one) => courseMoved(one)?.asShown === false) ? ` ${rounding.difference}` : '';
    return `${courses.map(course).join('; ')}.${note}`;
  },
  behind: ({ found, each }, series) => {
    const others = outcomesOfBehind(each);
    if (isUntold(found)) {
      const some = others.range ? `without ${names(others.told)} ${span(others.range)} behind` : '';
      const first = found.first ? ` (${say.moment(found.first)})` : '';
      return `${say.parts([`Not calculated: ${cluster.untold[found.untold]}${first}`, some])}.`;
    }
    const { from, to, years, now, leader, reasons } = found;
    const [least, most] = years;
    const when = from === to ? `in ${say.year(to)}` : `between ${say.year(from)} and ${say.year(to)}`;
    const ago =
      least === most ? whole(most) : least > 0 ? `${whole(least)} to ${whole(most)}` : `less than ${whole(most)}`;
    const isMore = others.range && (others.range[0] < least || others.range[1] > most);
    const ranged = isMore && others.range ? `${span(others.range)} when one member is left out in turn` : '';
    const unless = say.parts([
      ranged,
      refusals(others),
      others.of === 0 && untried,
      ...reasons.map((one) => reasonText(one, 'en')),
    ]);
    return `The ${rate(now)} of ${name(now)} (${say.moment(now.point.period)}) was reached by ${name(leader)} ${when}: ${ago} years behind${unless && say.bracketed(unless)} (${series}).`;
  },
  close: (found) => {
    const missing = missingWindows(found).map(
      (window) => `no single series has all members at both ends of the last ${window} years`,
    );
    return `${summary(found)}. ${capital([...found.paces.map(pace), ...missing].join('; '))}.`;
  },
};
