import type { Locale } from '@/lib/language/locale';
import { en } from './en/table';
import { zh } from './zh/table';

/** The words of tables of figures. */
export const tableTexts: Record<Locale, typeof zh> = { zh, en };
