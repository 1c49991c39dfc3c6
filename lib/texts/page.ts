import type { Locale } from '@/lib/language/locale';
import { en } from './en/page';
import { zh } from './zh/page';

/** What pages are called and by which words they are looked for; beside them stands what a page without a noun of its own says. */
export const pageTexts: Record<Locale, typeof zh> = { zh, en };
