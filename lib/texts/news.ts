import type { Locale } from '@/lib/language/locale';
import { en } from './en/news';
import { zh } from './zh/news';

/** What is said of figures that are newer than those of a slide. */
export const newsTexts: Record<Locale, typeof zh> = { zh, en };
