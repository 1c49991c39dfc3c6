import type { Locale } from '@/lib/language/locale';
import { en } from './en/ranking';
import { zh } from './zh/ranking';

export const rankingTexts = { zh, en } satisfies Record<Locale, typeof zh>;
