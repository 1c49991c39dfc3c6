import type { Locale } from '@/lib/language/locale';
import { en } from './en/slide';
import { zh } from './zh/slide';

/** What stands on slides: headlines of one line, each with its number, and caveats of a few words. */
export const slideTexts: Record<Locale, typeof zh> = { zh, en };
