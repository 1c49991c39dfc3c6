import type { Locale } from '@/lib/language/locale';
import { en } from './en/find';
import { zh } from './zh/find';

export type FindTexts = typeof zh;

/** The texts of finding places, indicators and the rest. */
export const findTexts: Record<Locale, typeof zh> = { zh, en };
