import type { Locale } from '@/lib/language/locale';
import { en } from './en/coverage';
import { zh } from './zh/coverage';

/** Words of the pages that tell what the data set holds, and what it does not. */
export const coverageTexts: Record<Locale, typeof zh> = { zh, en };
