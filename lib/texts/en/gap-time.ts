import type { Figure } from '@/lib/figures/comparability';
import type { Pace, YearsToClose } from '@/lib/figures/gap-pace';
import { capital } from '@/lib/language/en-words';
import { speech } from '@/lib/language/speech';
import { courseMoved, courseOfRun, isLevel, missingWindows, type RunCourse } from '@/lib/sentences/gap-course';
import { inPoints } from '@/lib/sentences/gap-size';
import type { zh } from '../zh/gap-time';
import { en as cluster } from './cluster';
import { en as words } from './gap';
import { en as rounding } from './rounding';

const say = speech.en;

const name = ({ line }: Figure) => say.name(line);
const rate = (figure: Figure) => say.marked(figure);
const whole = (value: number) => say.number(value, 0);

function course(one: RunCourse): string {
  const { series, from, to } = one;
  const apart = ({ period, value }: RunCourse['to']) =>
    isLevel({ period, value })
      ? `level in ${say.year(period)}`
      : `${words.by(inPoints(-value, 'en'))} in ${say.year(period)}`;
  const found = courseMoved(one);
  if (!from || !found) return `${series.nameEn}: ${apart(to)} (the only figure)`;
  const { by, reversed } = found;
  const size = `${say.number(Math.abs(by))} percentage points ${by > 0 ? 'wider' : 'narrower'}`;
  const moved = reversed ? 'the order reversed' : by === 0 ? 'unchanged' : size;
  return `${series.nameEn}: ${apart(from)}, ${apart(to)}, ${moved}`;
}

function outcome({ years, perYear }: Pace): string {
  if (typeof years !== 'number') return cluster.untold[years.untold];
  return `narrowing by ${say.number(perYear, 2)} percentage points a year, which leaves ${whole(years)} years`;
}

function pace(one: Pace): string {
  const { window, series, then, now } = one;
  const [before, after] = [then, now].map(({ gap }) => say.number(Math.abs(gap.value)));
  return `over the last ${window} years (${series.nameEn}, ${say.year(then.period)} to ${say.year(now.period)}) from ${before} to ${after} percentage points: ${outcome(one)}`;
}

function summary({ paces, years }: YearsToClose): string {
  if (!years) return 'Unlikely to close within 100 years at the recent pace';
  const [least, most] = years.map(whole);
  const closing = paces.filter((one) => typeof one.years === 'number');
  if (closing.length === paces.length) return least === most ? `${least} years` : `From ${least} to ${most} years`;
  return `Inconclusive: ${least} years at the pace of the last ${closing[0]?.window} years; at the pace of the other period it does not close`;
}

export const en: typeof zh = {
  over: (runs) => {
    const courses = runs.map(courseOfRun);
    const note = courses.some((one) => courseMoved(one)?.asShown === false) ? ` ${rounding.difference}` : '';
    return `${courses.map(course).join('; ')}.${note}`;
  },
  behind: ({ from, to, years: [least, most], now, leader }, series) => {
    const when = from === to ? `in ${say.year(to)}` : `between ${say.year(from)} and ${say.year(to)}`;
    const ago =
      least === most ? whole(most) : least > 0 ? `${whole(least)} to ${whole(most)}` : `less than ${whole(most)}`;
    return `The ${rate(now)} of ${name(now)} (${say.moment(now.point.period)}) was reached by ${name(leader)} ${when}: ${ago} years behind (${series}).`;
  },
  close: (found) => {
    const missing = missingWindows(found).map(
      (window) => `no single series has all members at both ends of the last ${window} years`,
    );
    return `${summary(found)}. ${capital([...found.paces.map(pace), ...missing].join('; '))}.`;
  },
};
