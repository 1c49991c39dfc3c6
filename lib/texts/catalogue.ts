import type { Locale } from '@/lib/language/locale';
import { en } from './en/catalogue';
import { zh } from './zh/catalogue';

/** What each list holds. */
export const catalogueTexts: Record<Locale, typeof zh> = { zh, en };
