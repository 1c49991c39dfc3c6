import type { Locale } from '@/lib/language/locale';
import { en } from './en/briefing';
import { zh } from './zh/briefing';

/** The texts of slides, which are in the language of their briefing. */
export const briefingTexts: Record<Locale, typeof zh> = { zh, en };
