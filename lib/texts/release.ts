import type { Locale } from '@/lib/language/locale';
import { en } from './en/release';
import { zh } from './zh/release';

/** Words of the pages of releases. */
export const releaseTexts: Record<Locale, typeof zh> = { zh, en };
