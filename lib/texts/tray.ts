import type { Locale } from '@/lib/language/locale';
import { en } from './en/tray';
import { zh } from './zh/tray';

/** The texts of what readers collect for a briefing. */
export const trayTexts: Record<Locale, typeof zh> = { zh, en };
