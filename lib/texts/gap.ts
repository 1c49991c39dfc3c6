import type { Locale } from '@/lib/language/locale';
import { en } from './en/gap';
import { zh } from './zh/gap';

export type { GapSize, Times } from './zh/gap';

/** How a gap is told, from its size alone over a few words to a whole sentence, and what is told instead of one. */
export const gapTexts: Record<Locale, typeof zh> = { zh, en };
