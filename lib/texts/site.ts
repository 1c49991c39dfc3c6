import type { Locale } from '@/lib/language/locale';
import { en } from './en/site';
import { zh } from './zh/site';

export type SiteTexts = typeof zh;

/** The texts that every page uses. */
export const siteTexts: Record<Locale, typeof zh> = { zh, en };
