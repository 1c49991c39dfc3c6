import { en } from './en';
import type { Forms } from './grammar';
import type { Locale } from './languages';
import { zh } from './zh';

/** The forms of each language. */
export const forms: Record<Locale, Forms> = { zh, en };
