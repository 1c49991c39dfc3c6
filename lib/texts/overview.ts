import type { Locale } from '@/lib/language/locale';
import { en } from './en/overview';
import { zh } from './zh/overview';

/** The texts of the overview. */
export const overviewTexts: Record<Locale, typeof zh> = { zh, en };
