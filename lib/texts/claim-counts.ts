import type { Locale } from '@/lib/language/locale';
import { en } from './en/claim-counts';
import { zh } from './zh/claim-counts';

/** How many claims, or readings of one, come to which verdict. */
export const claimCountTexts: Record<Locale, typeof zh> = { zh, en };
