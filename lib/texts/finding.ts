import type { Locale } from '@/lib/language/locale';
import { en } from './en/finding';
import { zh } from './zh/finding';

export type FindingTexts = typeof zh;

/** Sentences written from figures. */
export const findingTexts: Record<Locale, typeof zh> = { zh, en };
