import { memo, type ReactNode } from 'react';
import { DrawingPlace } from '@/components/charts/draw/drawing-place';
import type { PresentedSlide } from './presented';

type SlideSheetProps = {
  slide: PresentedSlide;
  /** Where it stands now: shown, the one after it, marked in an overview. */
  place?: 'now' | 'next' | undefined;
  marked?: boolean;
  /** Whether the marks of its drawing can be pressed. */
  open?: boolean;
  children?: ReactNode;
};

/** A slide in the page: its drawing, and the same in words for those who do not see it. */
export const SlideSheet = memo(function SlideSheet({ slide, place, marked, open = false, children }: SlideSheetProps) {
  return (
    <section
      id={String(slide.number)}
      className="slide"
      data-place={place}
      data-marked={marked || undefined}
      aria-label={`${slide.number} ${slide.headline}`}
    >
      <div className="slide-box always-light">
        <div className="slide-face" inert={!open}>
          <DrawingPlace drawing={slide.drawing} className="slide-drawing" open={open} />
        </div>
        <div className="sr-only">
          <h2>{slide.headline}</h2>
          {slide.words.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {children}
      </div>
    </section>
  );
});
