import type { Locale } from '@/lib/language/locale';
import { en } from './en/compare';
import { zh } from './zh/compare';

export type CompareTexts = typeof zh;

export const compareTexts: Record<Locale, typeof zh> = { zh, en };
