import type { Locale } from '@/lib/language/locale';
import { en } from './en/short-head';
import { zh } from './zh/short-head';

/** The headline of a comparison in few words. */
export const shortHeadTexts: Record<Locale, typeof zh> = { zh, en };
