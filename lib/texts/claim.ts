import type { Locale } from '@/lib/language/locale';
import { en } from './en/claim';
import { zh } from './zh/claim';

/** Sentences on the claims of the proposal. */
export const claimTexts: Record<Locale, typeof zh> = { zh, en };
