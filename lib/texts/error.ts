import type { Locale } from '@/lib/language/locale';
import { en } from './en/error';
import { zh } from './zh/error';

/** The texts of a page that does not exist or cannot be shown. */
export const errorTexts: Record<Locale, typeof zh> = { zh, en };
