import type { Locale } from '@/lib/language/locale';
import { en } from './en/builder';
import { zh } from './zh/builder';

export type BuilderTexts = typeof zh;

export const builderTexts: Record<Locale, typeof zh> = { zh, en };
