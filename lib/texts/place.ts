import type { Locale } from '@/lib/language/locale';
import { en } from './en/place';
import { zh } from './zh/place';

/** What a place is, what it faces, how it stands and what is published of it. */
export const placeTexts: Record<Locale, typeof zh> = { zh, en };
