import type { Locale } from '@/lib/language/locale';
import { en } from './en/overview-parts';
import { zh } from './zh/overview-parts';

/** The texts of what of the overview runs in the browser, apart from those that only the server writes. */
export const overviewPartTexts: Record<Locale, typeof zh> = { zh, en };
