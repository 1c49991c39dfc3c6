import { few } from '@/lib/figures/few';
import { counted } from '@/lib/language/en';
import type { zh } from '../zh/news';

export const en: typeof zh = {
  since: (number: number, day: string, parts: string[]) => `Since release ${number} (${day}): ${parts.join(', ')}.`,
  changed: (count: number) => counted(count, 'figure changed', 'figures changed'),
  added: (count: number, periods: string[]) =>
    `${counted(count, 'figure is new', 'figures are new')} (${few(periods, ', ')})`,
  vanished: (count: number) => counted(count, 'figure was withdrawn', 'figures were withdrawn'),
  gone: (number: number, day: string) =>
    `The data no longer hold the place or indicator of this view; the slide keeps the figures of release ${number} (${day}).`,
  figure: (about, figures, unit) => `${about}: ${figures} ${/^\d/.test(unit) ? `(${unit})` : unit}`,
  source: (source) => `, source: ${source}`,
};
