import type { Locale } from '@/lib/language/locale';
import { en } from './en/copy';
import { zh } from './zh/copy';

/** The texts of what copies a panel. */
export const copyTexts: Record<Locale, typeof zh> = { zh, en };
