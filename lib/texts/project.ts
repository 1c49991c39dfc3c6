import type { Locale } from '@/lib/language/locale';
import { en } from './en/project';
import { zh } from './zh/project';

/** Words of the pages on projects and zones; apart from the rest, for nothing in the browser needs them. */
export const projectTexts: Record<Locale, typeof zh> = { zh, en };
