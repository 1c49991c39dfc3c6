import { formatPeriod } from './format';
import type { Locale } from './locale';

/** Where our readers are: UTC+8 the whole year. */
const offset = 8 * 3_600_000;

/** A moment by the clock of our readers, such as 2026年11月24日 21:05. */
export function formatMoment(iso: string, locale: Locale): string {
  const local = new Date(Date.parse(iso) + offset).toISOString();
  return `${formatPeriod(local.slice(0, 10), locale)} ${local.slice(11, 16)}`;
}

/** The time of day alone, such as 21:05. */
export function formatTimeOfDay(iso: string): string {
  return new Date(Date.parse(iso) + offset).toISOString().slice(11, 16);
}

/** The date where our readers are, as briefings keep it. */
export function dateOf(milliseconds: number): string {
  return new Date(milliseconds + offset).toISOString().slice(0, 10);
}
