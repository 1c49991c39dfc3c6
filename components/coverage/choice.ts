import type { Indicator } from '@/lib/figures/comparison';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import type { CoverageScene } from './scene';

/** What of the coverage a reader looks at; `unknown` is a value that nothing has, and is passed over. */
export type CoverageChoice = {
  view: 'matrix' | 'year' | 'indicator';
  year?: number;
  indicator?: string;
  theme?: Indicator['theme'];
  /** Whether indicators are listed that were never held for half of a side. */
  sparse: boolean;
  unknown?: string;
};

/** Reads the address of the page. */
export function readChoice(search: URLSearchParams, { catalogue }: Pick<CoverageScene, 'catalogue'>): CoverageChoice {
  const [year, indicator, theme, rows] = ['year', 'indicator', 'theme', 'rows'].map(
    (key) => search.get(key) ?? undefined,
  );
  const known = {
    year: year !== undefined && /^(19|20)\d\d$/.test(year) ? Number(year) : undefined,
    indicator: indicator !== undefined && catalogue.indicators.has(indicator) ? indicator : undefined,
    theme: indicatorThemes.find((one) => one === theme),
  };
  const unknown = [
    known.year === undefined && year,
    known.indicator === undefined && indicator,
    known.theme === undefined && theme,
  ].find((one) => typeof one === 'string');
  return {
    view: known.indicator !== undefined ? 'indicator' : known.year !== undefined ? 'year' : 'matrix',
    ...(known.year !== undefined && { year: known.year }),
    ...(known.indicator !== undefined && { indicator: known.indicator }),
    ...(known.theme !== undefined && { theme: known.theme }),
    sparse: rows === 'all',
    ...(typeof unknown === 'string' && { unknown }),
  };
}
