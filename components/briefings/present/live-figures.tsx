import { useEffect, useRef, useState } from 'react';
import { useSize } from '@/components/charts/live/surroundings';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import type { PresentTexts } from '@/lib/texts/present';
import { LiveFigure } from './live-figure';
import type { PresentedSlide } from './presented';
import { fetchFigures } from './slide-figures';

export type LiveFiguresProps = {
  slide: PresentedSlide;
  /** Where the figures behind the charts are read. */
  address: string;
  language: Locale;
  words: PresentTexts;
};

/** All charts of a slide made live where they are drawn. */
export function LiveFigures({ slide, address, language, words }: LiveFiguresProps) {
  const [comparisons, setComparisons] = useState<(Comparison | null)[]>();
  const [failed, setFailed] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  useEffect(() => {
    fetchFigures(address).then(setComparisons, () => setFailed(true));
  }, [address]);
  return (
    <div ref={host} className="live-figures">
      {failed && (
        <p role="status" className="live-failed">
          {words.liveFailed}
        </p>
      )}
      {size &&
        slide.figures.map((place, at) => {
          const comparison = comparisons?.[place.of];
          const shared = { place, language, words, unit: size.width / 1920, first: at === 0 };
          const key = `${place.x}-${place.y}`;
          return comparison && <LiveFigure key={key} {...shared} comparison={comparison} label={slide.headline} />;
        })}
    </div>
  );
}
