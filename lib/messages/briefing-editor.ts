import type { Locale } from '@/lib/language/locale';
import { briefingEditorEn } from './briefing-editor-en';
import { briefingEditorZh } from './briefing-editor-zh';

export type BriefingEditorMessages = typeof briefingEditorZh;

/** The texts of the page on which a briefing is edited. */
export const briefingEditorMessages: Record<Locale, BriefingEditorMessages> = {
  zh: briefingEditorZh,
  en: briefingEditorEn,
};
