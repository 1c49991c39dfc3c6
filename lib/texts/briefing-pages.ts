import type { Locale } from '@/lib/language/locale';
import { en } from './en/briefing-pages';
import { zh } from './zh/briefing-pages';

/** The texts of the pages on which briefings are listed and read, and of the sign-in. */
export const briefingPageTexts: Record<Locale, typeof zh> = { zh, en };
