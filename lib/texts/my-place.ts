import type { Locale } from '@/lib/language/locale';
import { en } from './en/my-place';
import { zh } from './zh/my-place';

/** The texts of the reader's own place, which every page may show. */
export const myPlaceTexts: Record<Locale, typeof zh> = { zh, en };
