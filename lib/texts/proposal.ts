import type { Locale } from '@/lib/language/locale';
import { en } from './en/proposal';
import { zh } from './zh/proposal';

/** Words of the page on the proposal; apart from the rest, for nothing in the browser needs them. */
export const proposalTexts: Record<Locale, typeof zh> = { zh, en };
