import type { Locale } from '@/lib/language/locale';
import { en } from './en/sheet';
import { zh } from './zh/sheet';

/** Words of the sheets that are printed on one page. */
export const sheetTexts: Record<Locale, typeof zh> = { zh, en };
