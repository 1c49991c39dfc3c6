import type { Locale } from '@/lib/language/locale';
import { en } from './en/reading';
import { zh } from './zh/reading';

/** What is said of how a table was read. */
export const readingTexts: Record<Locale, typeof zh> = { zh, en };

/** How a place, an indicator, a period, a unit or a number was understood. */
export type RuleKey = keyof typeof zh.rules;
/** Why a cell is not read. */
export type UnreadKey = keyof typeof zh.unread;
/** What a sign says that stands where there is no figure. */
export type NoFigureKey = keyof typeof zh.noFigure;
export type QuestionKey = keyof typeof zh.questions;
export type CautionKey = keyof typeof zh.cautions;
