import type { Locale } from '@/lib/language/locale';
import { en } from './en/cluster';
import { zh } from './zh/cluster';

/** Words of the pages on clusters and other groups; apart from the rest, for nothing in the browser needs them. */
export const clusterTexts: Record<Locale, typeof zh> = { zh, en };
