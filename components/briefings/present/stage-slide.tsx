import type { Move } from '@/lib/briefing/deck';
import type { Locale } from '@/lib/language/locale';
import type { PresentTexts } from '@/lib/texts/present';
import { useLiveFigures } from './lazy-figures';
import type { PresentedSlide } from './presented';
import { SlideSheet } from './slide-sheet';

type StageSlideProps = {
  slide: PresentedSlide;
  place: 'now' | undefined;
  live: boolean;
  marked: boolean;
  inOverview: boolean;
  address: string;
  language: Locale;
  words: PresentTexts;
  apply: (move: Move) => void;
};

/** A slide on the stage: its marks lead to their figures; in the overview it is a thing to pick. */
export function StageSlide({ slide, place, live, marked, inOverview, ...rest }: StageSlideProps) {
  const { words, apply, address, language } = rest;
  const Figures = useLiveFigures(live);
  return (
    <SlideSheet slide={slide} place={place} marked={marked} open={place === 'now' && !inOverview && !live}>
      {live && Figures && <Figures {...{ slide, address, language, words }} />}
      {inOverview && (
        <button
          type="button"
          className="slide-pick"
          aria-current={place === 'now' ? 'true' : undefined}
          aria-label={words.spoken(slide.number, slide.number, slide.headline)}
          onClick={() => apply({ pick: slide.number })}
        />
      )}
    </SlideSheet>
  );
}
