import type { Locale } from '@/lib/language/locale';
import { en } from './en/fact';
import { zh } from './zh/fact';

/** Units and bounds of single figures, by the data set's own names. */
export const factTexts: Record<Locale, typeof zh> = { zh, en };
