import { few } from '@/lib/figures/few';
import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/news';

export const en: typeof zh = {
  since: (number, day, parts) => `Since release ${number} (${day}): ${parts.join(', ')}.`,
  changed: (count) => counted(count, 'figure changed', 'figures changed'),
  added: (count, periods) => `${counted(count, 'figure is new', 'figures are new')} (${few(periods, ', ')})`,
  vanished: (count) => counted(count, 'figure was withdrawn', 'figures were withdrawn'),
  gone: (number, day) =>
    `The data no longer hold the place or indicator of this view; the slide keeps the figures of release ${number} (${day}).`,
  figure: (about, figures, unit) => `${about}: ${figures} ${/^\d/.test(unit) ? `(${unit})` : unit}`,
  source: (source) => `, source: ${source}`,
};
