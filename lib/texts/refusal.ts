import type { Locale } from '@/lib/language/locale';
import { en } from './en/refusal';
import { zh } from './zh/refusal';

/** Why the server answers a request itself instead of passing it on. */
export type RefusalReason =
  | 'address'
  | 'length'
  | 'host'
  | 'method'
  | 'methods'
  | 'header'
  | 'body'
  | 'missing'
  | 'often'
  | 'busy'
  | 'starting'
  | 'importing'
  | 'failing'
  | 'database'
  | 'stopping'
  | 'broken';

/** The words of an answer that refuses, by its reason; on pages with a heading, in interfaces the sentence alone. */
export const refusalTexts: Record<Locale, typeof zh> = { zh, en };
