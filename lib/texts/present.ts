import type { Locale } from '@/lib/language/locale';
import { en } from './en/present';
import { zh } from './zh/present';

export type PresentTexts = typeof zh;

/** The texts of presenting and printing; apart from the rest, for they go to the browser. */
export const presentTexts: Record<Locale, typeof zh> = { zh, en };
