import type { Locale } from '@/lib/language/locale';
import { en } from './en/briefing-editor';
import { zh } from './zh/briefing-editor';

/** The texts of the page on which a briefing is edited. */
export const briefingEditorTexts: Record<Locale, typeof zh> = { zh, en };
