import type { Locale } from '@/lib/language/locale';
import { en } from './en/early';
import { zh } from './zh/early';

/** What a page says of presses that come before its scripts. */
export const earlyTexts: Record<Locale, typeof zh> = { zh, en };
