import type { Locale } from '@/lib/language/locale';
import { en } from './en/indicator';
import { zh } from './zh/indicator';

/** How much there is of an indicator. */
export const indicatorTexts: Record<Locale, typeof zh> = { zh, en };
