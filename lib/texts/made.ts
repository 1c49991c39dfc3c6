import type { Locale } from '@/lib/language/locale';
import { en } from './en/made';
import { zh } from './zh/made';

export const madeTexts: Record<Locale, typeof zh> = { zh, en };
