import type { Locale } from '@/lib/language/locale';
import { en } from './en/data';
import { zh } from './zh/data';

/** Words of the page of all data, and of the ways among the pages of data. */
export const dataTexts: Record<Locale, typeof zh> = { zh, en };
