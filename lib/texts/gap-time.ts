import type { Locale } from '@/lib/language/locale';
import { en } from './en/gap-time';
import { zh } from './zh/gap-time';

/** Sentences on a gap over time. */
export const gapTimeTexts: Record<Locale, typeof zh> = { zh, en };
