import type { Locale } from '@/lib/language/locale';
import { en } from './en/glossary';
import { zh } from './zh/glossary';

/** What the words, units and marks of the site mean, and how it calculates and rounds. */
export const glossaryTexts: Record<Locale, typeof zh> = { zh, en };
