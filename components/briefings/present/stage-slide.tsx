import type { Move } from '@/lib/briefing/deck';
import type { Locale } from '@/lib/language/locale';
import type { PresentTexts } from '@/lib/texts/present';
import { figurePlace } from './figure-place';
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

/** A slide on the stage: its charts become live when pressed; in the overview it is a thing to pick. */
export function StageSlide({ slide, place, live, marked, inOverview, ...rest }: StageSlideProps) {
  const { words, apply, address, language } = rest;
  const Figures = useLiveFigures(live);
  return (
    <SlideSheet slide={slide} place={place} marked={marked}>
      {!inOverview &&
        place === 'now' &&
        !(live && Figures) &&
        slide.figures.map((figure) => (
          <button
            key={`${figure.x}-${figure.y}`}
            type="button"
            className="figure-press"
            data-figure
            style={figurePlace(figure)}
            title={words.makeLive}
            aria-label={`${words.live}：${slide.headline}`}
            onClick={() => apply({ toggle: 'live' })}
          />
        ))}
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
