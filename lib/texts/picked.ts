import type { Locale } from '@/lib/language/locale';
import { en } from './en/picked';
import { zh } from './zh/picked';

/** What places are called that a reader takes together, or leaves out of a group. */
export const pickedTexts: Record<Locale, typeof zh> = { zh, en };
