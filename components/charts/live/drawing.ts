import type { EChartsType } from 'echarts/core';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { kindOf } from '@/components/charts/kinds/kinds';
import type { RowRange } from '@/components/charts/parts/chart';
import { sidedColours, type Theme } from '@/components/charts/parts/colours';
import { inFonts } from '@/components/charts/parts/fonts';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { type Spot, spotsOf } from './positions';
import { type Size, useTheme } from './surroundings';

type DrawingProps = {
  comparison: Comparison;
  locale: Locale;
  size: Size | undefined;
  onDrawn: (drawn: boolean) => void;
  /** Instead of the page's. */
  theme?: Theme;
  compact?: boolean;
  rows?: RowRange;
};

/** The option for a size and theme, and where its marks stand once it is drawn. */
export function useDrawing({ comparison, locale, size, onDrawn, compact, rows, theme: given }: DrawingProps) {
  const ofPage = useTheme();
  const theme = given ?? ofPage;
  const [spots, setSpots] = useState<ReadonlyMap<string, Spot>>(new Map());
  const chart = useRef<EChartsType>(undefined);
  const option = useMemo(() => {
    const colours = sidedColours(theme, comparison.sides);
    return size && inFonts(kindOf(comparison).build({ comparison, locale, colours, compact, rows, ...size }), locale);
  }, [comparison, size, theme, locale, compact, rows]);
  const latest = useRef(option);
  latest.current = option;
  const made = useCallback((instance: EChartsType) => {
    chart.current = instance;
  }, []);
  // Before the next frame, in which the new option would else be drawn at the old size first.
  useLayoutEffect(() => {
    if (size && !chart.current?.isDisposed()) chart.current?.resize(size);
  }, [size]);
  const drawn = useCallback(
    (instance: EChartsType) => {
      if (latest.current) setSpots(spotsOf(instance, latest.current));
      onDrawn(true);
    },
    [onDrawn],
  );
  return { option, chart, spots, made, drawn };
}
