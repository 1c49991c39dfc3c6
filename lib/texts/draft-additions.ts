import type { Locale } from '@/lib/language/locale';
import { en } from './en/draft-additions';
import { zh } from './zh/draft-additions';

/** What is said where a draft adds places and indicators. */
export const additionTexts: Record<Locale, typeof zh> = { zh, en };
