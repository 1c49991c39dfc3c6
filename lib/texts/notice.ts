import type { Locale } from '@/lib/language/locale';
import { en } from './en/notice';
import { zh } from './zh/notice';

export const noticeTexts: Record<Locale, typeof zh> = { zh, en };
