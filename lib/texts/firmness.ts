import type { Locale } from '@/lib/language/locale';
import { en } from './en/firmness';
import { zh } from './zh/firmness';

export type { Course, Turned } from './zh/firmness';

/** What is said of how firm a gap is. */
export const firmnessTexts: Record<Locale, typeof zh> = { zh, en };
