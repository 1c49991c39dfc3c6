import type { Locale } from '@/lib/language/locale';
import { en } from './en/tray';
import { zh } from './zh/tray';

/** The texts of collecting for a briefing. Every page has them in the browser: what only the dialog says is apart. */
export const trayTexts: Record<Locale, typeof zh> = { zh, en };
