import type { Locale } from '@/lib/language/locale';
import { en } from './en/tray-dialog';
import { zh } from './zh/tray-dialog';

/** The texts of what readers collected for a briefing, and of what can be made of it. */
export const trayDialogTexts: Record<Locale, typeof zh> = { zh, en };
