import type { Locale } from '@/lib/language/locale';
import { en } from './en/address';
import { zh } from './zh/address';

/** What may stand in each parameter of an address. */
export const addressTexts: Record<Locale, typeof zh> = { zh, en };
