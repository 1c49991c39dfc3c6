import type { Locale } from '@/lib/language/locale';
import { en } from './en/live-chart';
import { zh } from './zh/live-chart';

/** What a chart says about itself as a control. */
export const liveChartTexts: Record<Locale, typeof zh> = { zh, en };
