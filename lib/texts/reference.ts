import type { Locale } from '@/lib/language/locale';
import { en } from './en/reference';
import { zh } from './zh/reference';

/** Words of the pages on places, indicators and sources; apart from the rest, for nothing in the browser needs them. */
export const referenceTexts: Record<Locale, typeof zh> = { zh, en };
