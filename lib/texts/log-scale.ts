import type { Locale } from '@/lib/language/locale';
import { en } from './en/log-scale';
import { zh } from './zh/log-scale';

/** What is said of figures that a logarithmic scale cannot show. */
export const logScaleTexts: Record<Locale, typeof zh> = { zh, en };
