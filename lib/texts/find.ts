import type { Locale } from '@/lib/language/locale';
import { en } from './en/find';
import { zh } from './zh/find';

export type FindTexts = typeof zh;

/** Apart from the rest, for they go to the browser with what finds things. */
export const findTexts: Record<Locale, typeof zh> = { zh, en };
