import type { Locale } from '@/lib/language/locale';
import { en } from './en/fact-unit';
import { zh } from './zh/fact-unit';

/** Units of single figures, by the data set's own name. */
export const factUnitTexts: Record<Locale, typeof zh> = { zh, en };
