import type { Locale } from '@/lib/language/locale';
import { en } from './en/order';
import { zh } from './zh/order';

/** The texts of what stands in an order. */
export const orderTexts: Record<Locale, typeof zh> = { zh, en };
