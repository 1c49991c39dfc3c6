import type { Locale } from '@/lib/language/locale';
import { en } from './gap-time-en';
import { type GapTimeSentences, zh } from './gap-time-zh';

/** Sentences on a gap over time in the reader's language. */
export const gapTimeSentences = { zh, en } satisfies Record<Locale, GapTimeSentences>;
