import type { ReactNode } from 'react';
import { LiveChart } from '@/components/charts/live/live-chart';
import { addressOf, type Selection } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { DrawingPlace } from './drawing-place';
import { keepDrawing } from './drawings';

/** A drawing for a page, see `renderSvg`, and the width for which it was laid out. */
export type SizedDrawing = { width: number; svg: string };

export type ChartProps = {
  /** Differs between charts on one page. */
  id: string;
  locale: Locale;
  selection: Selection;
  /** The same chart at several widths, narrowest first; of these the one is shown that suits its place. */
  drawings: readonly SizedDrawing[];
  /** The chart in one sentence. */
  label: string;
  /** Where a chosen point leads, see `LiveChart`. */
  ways: ReactNode;
};

/**
 * From which width of its place a drawing is shown, by the width for which it was laid out: hardly below that, so that its
 * text is not made small; in the page's measure, so that it grows with the page.
 */
const shownFrom: Record<number, string> = {
  470: 'hidden @min-[27.6rem]:block',
  560: 'hidden @min-[33rem]:block',
  640: 'hidden @min-[37.6rem]:block print:max-w-[42.2rem]',
  700: 'hidden @min-[41rem]:block',
  1160: 'hidden @min-[68rem]:block',
};

/** From which width on the next wider drawing takes its turn, by the width of that one. */
const hiddenFrom: Record<number, string> = {
  470: '@min-[27.6rem]:hidden',
  560: '@min-[33rem]:hidden',
  640: '@min-[37.6rem]:hidden',
  700: '@min-[41rem]:hidden',
  1160: '@min-[68rem]:hidden',
};

/** A chart in the page: complete without script, live from the moment the reader turns to it. */
export function Chart({ id, locale, selection, drawings, label, ways }: ChartProps) {
  return (
    <LiveChart id={id} locale={locale} address={addressOf('/api/comparison', selection)} {...{ label, ways }}>
      {drawings.map(({ width, svg }, at) => {
        const [own, next] = [at > 0 && shownFrom[width], hiddenFrom[drawings[at + 1]?.width ?? 0]];
        const className = [own, next].filter(Boolean).join(' ');
        return <DrawingPlace key={width} drawing={keepDrawing(svg)} className={className} />;
      })}
    </LiveChart>
  );
}
