import type { Locale } from '@/lib/language/locale';
import { en } from './en/draft-causes';
import { zh } from './zh/draft-causes';

/** The causes that are told of figures of a draft, in each language. */
export const draftCauses: Record<Locale, typeof zh> = { zh, en };
