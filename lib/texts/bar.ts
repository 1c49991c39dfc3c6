import type { Locale } from '@/lib/language/locale';
import { en } from './en/bar';
import { zh } from './zh/bar';

/** The texts of what stands under a view: its sources and what can be done with it. */
export const barTexts: Record<Locale, typeof zh> = { zh, en };
