import type { Gap } from '@/lib/figures/gap';
import type { Locale } from '@/lib/language/locale';
import { en } from './en/gap';
import { zh } from './zh/gap';

/** A gap before it is put into words: its sign, and its size as written without a sign, an amount with its unit. */
export type GapSize = Pick<Gap, 'unit' | 'value'> & { figure: string };

/** A multiple of one figure by another: which stands above which, and by how much. */
export type Times = { high: string; low: string; text: string };

/** How a gap is told, from its size alone over a few words to a whole sentence, and what is told instead of one. */
export const gapTexts: Record<Locale, typeof zh> = { zh, en };
