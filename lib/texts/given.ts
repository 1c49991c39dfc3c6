import type { Locale } from '@/lib/language/locale';
import { en } from './en/given';
import { zh } from './zh/given';

/** Why a file is not read, in words. */
export const givenTexts: Record<Locale, typeof zh> = { zh, en };

export type RefusalKey = keyof typeof zh;
