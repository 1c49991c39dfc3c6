import { DrawingPlace } from '@/components/charts/draw/drawing-place';
import { briefingPath } from '@/lib/addresses/briefings';
import type { Locale } from '@/lib/language/locale';
import { presentTexts } from '@/lib/texts/present';
import type { PresentedSlide } from './presented';
import { PrintButton } from './print-button';
import './print.css';

type PrintSheetsProps = {
  id: string;
  locale: Locale;
  title: string;
  slides: readonly PresentedSlide[];
  /** Two slides a page with their notes, on A4; else one slide a page. */
  handout: boolean;
};

/** A briefing for paper. */
export function PrintSheets({ id, locale, title, slides, handout }: PrintSheetsProps) {
  const words = presentTexts[locale];
  const path = briefingPath(locale, id);
  const other = handout
    ? { href: `${path}/print`, text: words.fullPages }
    : { href: '?handout=1', text: words.handout };
  return (
    <>
      <header className="print-head">
        <h1>{title}</h1>
        <nav aria-label={words.printPage}>
          <PrintButton label={words.print} />
          <a href={other.href}>{other.text}</a>
          <a href={`${path}/present`}>{words.present}</a>
        </nav>
      </header>
      <main className={handout ? 'handout' : 'full-pages'}>
        {slides.map((slide) => (
          <PrintSheet key={slide.number} slide={slide} handout={handout} />
        ))}
      </main>
    </>
  );
}

function PrintSheet({ slide, handout }: { slide: PresentedSlide; handout: boolean }) {
  const { number, headline, words, drawing, note } = slide;
  return (
    <section className="print-sheet" aria-label={`${number} ${headline}`}>
      <div className="always-light print-slide">
        <DrawingPlace drawing={drawing} className="slide-drawing" />
        <div className="sr-only">
          <h2>{headline}</h2>
          {words.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </div>
      {handout && note && <p className="print-note">{note}</p>}
    </section>
  );
}
