import type { Locale } from '@/lib/language/locale';
import { en } from './en/reopen';
import { zh } from './zh/reopen';

/** What is said when a file is dropped on a page. */
export const reopenTexts: Record<Locale, typeof zh> = { zh, en };
