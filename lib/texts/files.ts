import type { Locale } from '@/lib/language/locale';
import { en } from './en/files';
import { zh } from './zh/files';

export type FileTexts = typeof zh;

/** Texts of files, citations and downloads, apart from the rest so that each list stays short. */
export const fileTexts: Record<Locale, typeof zh> = { zh, en };
