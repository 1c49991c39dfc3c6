import type { Locale } from '@/lib/language/locale';
import { en } from './en/files';
import { zh } from './zh/files';

/** The texts of files, citations and downloads. */
export const fileTexts: Record<Locale, typeof zh> = { zh, en };
