import type { Locale } from '@/lib/language/locale';
import { en } from './en/page-names';
import { zh } from './zh/page-names';

/** Words by which pages are looked for, beside their titles. */
export const pageNameTexts: Record<Locale, typeof zh> = { zh, en };
