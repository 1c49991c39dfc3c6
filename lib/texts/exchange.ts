import type { Locale } from '@/lib/language/locale';
import { en } from './en/exchange';
import { zh } from './zh/exchange';

/** What is said of data that come in, go out and are restored. */
export const exchangeTexts: Record<Locale, typeof zh> = { zh, en };
