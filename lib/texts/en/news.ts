import { few } from '@/lib/figures/few';
import type { zh } from '../zh/news';

export const en: typeof zh = {
  since: (number: number, day: string, parts: string[]) => `Since release ${number} (${day}): ${parts.join(', ')}.`,
  changed: (count: number) => (count === 1 ? '1 figure changed' : `${count} figures changed`),
  added: (count: number, periods: string[]) =>
    `${count === 1 ? '1 figure is new' : `${count} figures are new`} (${few(periods, ', ')})`,
  vanished: (count: number) => (count === 1 ? '1 figure was withdrawn' : `${count} figures were withdrawn`),
  gone: (number: number, day: string) =>
    `The data no longer hold the place or indicator of this view; the slide keeps the figures of release ${number} (${day}).`,
  figure: (about, figures, unit) => `${about}: ${figures} ${/^\d/.test(unit) ? `(${unit})` : unit}`,
  source: (source) => `, source: ${source}`,
};
