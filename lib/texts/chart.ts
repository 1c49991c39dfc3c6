import type { Locale } from '@/lib/language/locale';
import { en } from './en/chart';
import { zh } from './zh/chart';

/** The few words that stand inside charts. */
export const chartTexts: Record<Locale, typeof zh> = { zh, en };
