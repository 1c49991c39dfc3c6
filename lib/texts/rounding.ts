import type { Locale } from '@/lib/language/locale';
import { en } from './en/rounding';
import { zh } from './zh/rounding';

/** What is said where figures as shown do not add up. */
export const roundingTexts: Record<Locale, typeof zh> = { zh, en };
