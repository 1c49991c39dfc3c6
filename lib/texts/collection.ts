import type { Locale } from '@/lib/language/locale';
import { en } from './en/collection';
import { zh } from './zh/collection';

/** Words of the sheets in which missing figures are collected. */
export const collectionTexts: Record<Locale, typeof zh> = { zh, en };
