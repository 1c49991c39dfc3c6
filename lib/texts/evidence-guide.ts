import type { Locale } from '@/lib/language/locale';
import { en } from './en/evidence-guide';
import { zh } from './zh/evidence-guide';

/** Words of the page of evidence where no figure, or a wrong one, is asked for. */
export const evidenceGuideTexts: Record<Locale, typeof zh> = { zh, en };
