import type { Locale } from '@/lib/language/locale';
import { en } from './en/drafts';
import { zh } from './zh/drafts';

/** What is said on the pages on which tables are brought in. */
export const draftTexts: Record<Locale, typeof zh> = { zh, en };

export type DraftTexts = typeof zh;
export type DraftStep = keyof typeof zh.steps;
export type PublishRefusal = keyof typeof zh.publish.refused;
