import { useEffect, useMemo, useRef, useState } from 'react';
import type { Keys } from '@/components/charts/live/stepping';
import { Upgrade } from '@/components/charts/live/upgrade';
import { sideNames } from '@/lib/area/side-names';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import type { PresentTexts } from '@/lib/texts/present';
import { figurePlace } from './figure-place';
import type { PresentedSlide } from './presented';
import { useYear } from './use-year';
import { YearSwitch } from './year-switch';

type LiveFigureProps = {
  comparison: Comparison;
  place: PresentedSlide['figures'][number];
  label: string;
  /** Pixels of the screen to one unit of the slide. */
  unit: number;
  language: Locale;
  words: PresentTexts;
  /** The first chart of a slide takes the keys. */
  first: boolean;
};

/** A chart on a slide leads nowhere, and is as large as its drawing. */
const onSlide = { address: '', fitted: false, compact: true, theme: 'light' } as const;

/** A chart of a slide made live, in its own pixels enlarged to where the drawing stands, and as sharp as that. */
export function LiveFigure({ comparison, place, label, unit, language, words, first }: LiveFigureProps) {
  const { shown, ...year } = useYear(comparison);
  const keys = useRef<Keys>(undefined);
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (first) host.current?.focus({ preventScroll: true });
  }, [first]);
  const scale = place.scale * unit;
  const own = { width: place.width, height: place.height, transform: `scale(${scale})` };
  const pixelRatio = useMemo(() => Math.min(6, window.devicePixelRatio * scale), [scale]);
  const chart = { locale: language, comparison: shown, words: live(words), keys, pixelRatio, rows: place.rows };
  return (
    <div className="live-figure" data-figure data-drawn={drawn || undefined} style={figurePlace(place)}>
      <div
        ref={host}
        role="application"
        aria-label={label}
        aria-description={words.liveHelp(sideNames(shown.sides, language))}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its role takes all keys
        tabIndex={0}
        className="live-chart"
        style={own}
        onBlur={() => keys.current?.leave()}
        // Clickers send Page Up and Page Down, which turn slides at all times.
        onKeyDown={(event) => /^Page/.test(event.key) || keys.current?.press(event)}
      >
        <Upgrade {...chart} {...onSlide} onDrawn={setDrawn} />
      </div>
      <YearSwitch {...year} words={words} />
    </div>
  );
}

const live = (words: PresentTexts) => ({
  failed: words.liveFailed,
  again: words.again,
});
