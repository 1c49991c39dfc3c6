import type { Indicator } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { en } from './en/indicator';
import { zh } from './zh/indicator';

/** What the sentence on an indicator is written from: how much there is of it, in every series together. */
export type IndicatorFacts = {
  indicator: Indicator;
  figures: number;
  places: number;
  border: number;
  years: [number, number] | undefined;
  /** All its figures are worked out here. */
  computed: boolean;
};

/** How much there is of an indicator. */
export const indicatorTexts: Record<Locale, typeof zh> = { zh, en };
