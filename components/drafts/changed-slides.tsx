import { briefingPath } from '@/lib/addresses/briefings';
import { fieldOf, type Locale, type Spoken } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { DrawnPicture } from './changed-part';

/** A slide that would be another: of which briefing, which page of it, and how it is drawn; of a frozen one only its figures are others. */
export type SlideEffect = Spoken<'title'> & {
  briefing: string;
  slide: string;
  page: number;
  pictures?: { before: string | undefined; after: string | undefined };
};

/** The slides that would change, each as it is and as it would be where it is not frozen. */
export function ChangedSlides({ slides, locale }: { slides: readonly SlideEffect[]; locale: Locale }) {
  const words = draftTexts[locale].changes;
  if (slides.length === 0) return null;
  return (
    <section className="mt-8" data-slides={slides.length}>
      <h2 className="panel-title mb-2">
        {words.briefings} <small className="font-normal text-mute">{slides.length}</small>
      </h2>
      {slides.map(({ briefing, slide, page, pictures, ...title }) => (
        <div
          key={`${briefing} ${slide}`}
          className="pair-of-states border-rule border-t py-4"
          data-slide={`${briefing} ${page}`}
        >
          <p className="border-ink border-s-3 ps-3">
            <a href={briefingPath(locale, briefing)} className="underline decoration-rule">
              {fieldOf(title, 'title', locale)}
            </a>{' '}
            {words.slide(page)}
            {!pictures && <small className="block text-mute">{words.frozen}</small>}
          </p>
          <DrawnPicture svg={pictures?.before} />
          <DrawnPicture svg={pictures?.after} />
        </div>
      ))}
    </section>
  );
}
