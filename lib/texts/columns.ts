import type { Locale } from '@/lib/language/locale';
import { en } from './en/columns';
import { zh } from './zh/columns';

export type ColumnName = keyof typeof zh;

/** Names of the columns in files. */
export const columnTexts: Record<Locale, typeof zh> = { zh, en };
