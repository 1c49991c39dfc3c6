import type { Locale } from '@/lib/locale';
import { addressOf, type Selection } from '@/lib/selection';
import { DrawingPlace } from './drawing-place';
import { keepDrawing } from './drawings';
import { LiveChart } from './live-chart';

export type ChartProps = {
  /** Differs between charts on one page. */
  id: string;
  locale: Locale;
  selection: Selection;
  /** The drawing, see `renderSvg`. */
  svg: string;
  /** The same drawn for a phone; shown where the place is narrow. */
  narrow?: string;
  /** The chart in one sentence. */
  label: string;
};

/** A chart in the page: complete without script, live from the moment the reader turns to it. */
export function Chart({ id, locale, selection, svg, narrow, label }: ChartProps) {
  return (
    <LiveChart
      id={id}
      locale={locale}
      kind={selection.chart}
      address={addressOf('/api/comparison', selection)}
      label={label}
    >
      <DrawingPlace drawing={keepDrawing(svg)} className={narrow ? 'hidden @lg:block print:block' : ''} />
      {narrow && <DrawingPlace drawing={keepDrawing(narrow)} className="@lg:hidden print:hidden" />}
    </LiveChart>
  );
}
