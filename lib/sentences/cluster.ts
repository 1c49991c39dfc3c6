import type { Locale } from '@/lib/language/locale';
import { en } from './cluster-en';
import { type ClusterSentences, zh } from './cluster-zh';

/** Sentences on clusters and other groups in the reader's language. */
export const clusterSentences = { zh, en } satisfies Record<Locale, ClusterSentences>;
