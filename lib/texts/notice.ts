import type { Locale } from '@/lib/language/locale';
import { en } from './en/notice';
import { zh } from './zh/notice';

/** What is said of an address that was not understood in full. */
export const noticeTexts: Record<Locale, typeof zh> = { zh, en };
