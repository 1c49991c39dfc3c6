import type { Locale } from '@/lib/language/locale';
import { en } from './en';
import { type Sentences, zh } from './zh';

/** Sentences written from figures in the reader's language. */
export function sentencesOf(locale: Locale): Sentences {
  return locale === 'zh' ? zh : en;
}
