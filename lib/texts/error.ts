import type { Locale } from '@/lib/language/locale';
import { en } from './en/error';
import { zh } from './zh/error';

/** Apart from the rest, for the error page is the only one that brings texts to the browser. */
export const errorTexts: Record<Locale, typeof zh> = { zh, en };
