import { spokenOf } from '@/components/briefings/slides/slide-notes';
import type { DrawnSlide, PlacedFigure } from '@/components/briefings/slides/slide-svg';
import { sourceText } from '@/components/charts/draw/source-text';
import type { ShownSlide } from '@/lib/briefing/briefing';
import { measureOf } from '@/lib/figures/measure';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';

/** A slide as it goes to the browser: its drawing by name (see `keepDrawing`), and what it says in words. */
export type PresentedSlide = {
  id: string;
  number: number;
  headline: string;
  /** Sentence, measures and sources, for those who do not see the drawing. */
  words: string[];
  note: string | null;
  /** What its figures say and what is to be minded of them, for who speaks. */
  spoken: string[];
  drawing: string;
  figures: PlacedFigure[];
};

export function presentedSlide(slide: ShownSlide & DrawnSlide, drawing: string, language: Locale): PresentedSlide {
  const { id, number, headline, text, note, views, sources, kind } = slide;
  const measures = views.flatMap(({ comparison }) => (comparison ? [measureOf(comparison, language)] : []));
  const source =
    kind === 'sources' ? sourceWords(slide, language) : sources.length > 0 ? [sourceText(slide, language)] : [];
  const words = [...(text && text !== headline ? [text] : []), ...(kind === 'statement' ? [] : measures), ...source];
  const spoken = spokenOf(slide, language);
  return { id, number, headline, words, note, spoken, drawing, figures: slide.figures };
}

/** Every line of a list of sources, by subject. */
function sourceWords({ columns = [] }: ShownSlide, language: Locale): string[] {
  const { labelled, parts } = speech[language];
  return columns.flat().map(({ subject, pages, entries }) => {
    const named = [subject, pages].filter(Boolean).join(' · ');
    return labelled(named, parts(entries.map(({ text }) => text)));
  });
}
