import type { Locale } from '@/lib/language/locale';
import { pathOf } from './pages';

/** Returns the path of a briefing, or of one of the ways to see it. */
export function briefingPath(locale: Locale, id: string, way?: 'present' | 'presenter' | 'print'): string {
  const path = pathOf(locale, 'briefings', encodeURIComponent(id));
  return way === undefined ? path : `${path}/${way}`;
}

/** The kinds of file as which a briefing is taken along. */
export const briefingFiles = ['pptx', 'docx', 'pdf'] as const;

/** Returns the address of a briefing as a file. */
export function briefingFileAddress(locale: Locale, id: string, ending: (typeof briefingFiles)[number]): string {
  return `/briefing.${ending}?id=${encodeURIComponent(id)}&lang=${locale}`;
}

/** Returns the address of a slide, counted from 1, of a briefing as it is presented. */
export function stageAddress(locale: Locale, id: string, number: number): string {
  return `${briefingPath(locale, id, 'present')}#${number}`;
}

/** Returns the address of the form that starts a briefing with a view, given as its query string. */
export function newBriefingAddress(locale: Locale, view: string): string {
  return `${pathOf(locale, 'briefings', 'new')}?view=${encodeURIComponent(view)}`;
}

/** Returns where the figures behind the charts of a slide are read. */
export function slideFiguresAddress(briefing: string, slide: string, locale: Locale): string {
  return `/api/briefings/${encodeURIComponent(briefing)}/slides/${encodeURIComponent(slide)}/figures?lang=${locale}`;
}
