import type { Locale } from '@/lib/language/locale';
import { en } from './en/cluster-sentences';
import { zh } from './zh/cluster-sentences';

/** Sentences on clusters and other groups. */
export const clusterSentenceTexts: Record<Locale, typeof zh> = { zh, en };
