import type { Locale } from '@/lib/language/locale';
import { en } from './en/refusal';
import { zh } from './zh/refusal';

export type { RefusalReason } from './zh/refusal';

/** The words of an answer that refuses, by its reason; on pages with a heading, in interfaces the sentence alone. */
export const refusalTexts: Record<Locale, typeof zh> = { zh, en };
