import { formatPeriod } from './format';
import type { Locale } from './locale';

/** A moment in time: milliseconds, a date of the database, or its ISO text in an answer. */
type Moment = number | Date | string;

/** The clock where our readers are; Swedish writes it in ISO form. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** The moment as our readers' clocks show it, such as 2026-11-24 21:05. */
const localOf = (moment: Moment) => clock.format(new Date(moment));

/** The day where our readers are, such as 2026-11-24. The one place that makes a day of a moment. */
export const dayOf = (moment: Moment): string => localOf(moment).slice(0, 10);

/** The day that it is now where our readers are. */
export const today = (): string => dayOf(Date.now());

/** The time of day, such as 21:05. */
export const formatTimeOfDay = (moment: Moment): string => localOf(moment).slice(11, 16);

/** A moment by the clock of our readers, such as 2026年11月24日 21:05. */
export function formatMoment(moment: Moment, locale: Locale): string {
  return `${formatPeriod(dayOf(moment), locale)} ${formatTimeOfDay(moment)}`;
}
