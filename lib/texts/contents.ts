import type { Locale } from '@/lib/language/locale';
import { en } from './en/contents';
import { zh } from './zh/contents';

/** The texts of the contents of a long page. */
export const contentsTexts: Record<Locale, typeof zh> = { zh, en };
