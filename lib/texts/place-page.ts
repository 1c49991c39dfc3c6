import type { Locale } from '@/lib/language/locale';
import { en } from './en/place-page';
import { zh } from './zh/place-page';

/** Words of the page of a place and of its sheet. */
export const placePageTexts: Record<Locale, typeof zh> = { zh, en };
