import type { Locale } from '@/lib/language/locale';
import { en } from './en/map';
import { zh } from './zh/map';

/** The words in a map. */
export const mapTexts: Record<Locale, typeof zh> = { zh, en };
