import type { Locale } from '@/lib/language/locale';
import { en } from './en';
import { type Messages, zh } from './zh';

/** The texts of the interface in the reader's language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'zh' ? zh : en;
}
