import type { Locale } from '@/lib/language/locale';
import { en } from './en/history';
import { zh } from './zh/history';

/** What became of places, and when. */
export const historyTexts: Record<Locale, typeof zh> = { zh, en };
