import type { Locale } from '@/lib/language/locale';
import { en } from './en/side-gap';
import { zh } from './zh/side-gap';

export const sideGapTexts: Record<Locale, typeof zh> = { zh, en };
