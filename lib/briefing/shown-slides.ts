import { chartFacts } from '@/lib/figures/chart-facts';
import type { Comparison, Source } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { viewWords } from '@/lib/sentences/view-words';
import { briefingTexts } from '@/lib/texts/briefing';
import type { BriefingContent, FrozenView, ShownSlide, ShownView, Slide, SlideKind } from './briefing';

/** What a view shows; undefined when it cannot be answered. */
type Answers = (view: FrozenView) => Comparison | undefined;

/** The slides of a briefing as they are shown, with the answers to their views. */
export function showSlides(content: BriefingContent, answerOf: Answers): ShownSlide[] {
  const { slides, language } = content;
  const views = slides.map(({ kind, views }) =>
    views.map((one) => ({ view: one.view, comparison: shownAs(kind, answerOf(one)) })),
  );
  const all = sourcesOf(views.flat());
  const sidesIn = (shown: ShownView[]) => shown.find(({ comparison }) => comparison)?.comparison?.sides;
  return slides.map((slide, at) => {
    const own = views[at] ?? [];
    const written = writtenFor(slide, own, content);
    return {
      id: slide.id,
      kind: slide.kind,
      number: at + 1,
      of: slides.length,
      headline: slide.headline ?? written.headline ?? briefingTexts[language].kinds[slide.kind],
      text: slide.text ?? written.text,
      note: slide.note,
      written,
      views: own,
      sources: slide.kind === 'sources' ? all : sourcesOf(own),
      sides: sidesIn(own) ?? sidesIn(views.flat()),
    };
  });
}

/** A slide of a table shows its view as one, whatever chart its address names. */
function shownAs(kind: SlideKind, comparison: Comparison | undefined): Comparison | undefined {
  if (kind !== 'table' || !comparison || chartFacts[comparison.selection.chart].tabular) return comparison;
  return { ...comparison, selection: { ...comparison.selection, chart: 'table' } };
}

/** What stands on a slide until its author writes something else. */
function writtenFor(slide: Slide, views: ShownView[], content: BriefingContent): ShownSlide['written'] {
  const { language, title, subtitle } = content;
  if (slide.kind === 'cover') return { headline: title, text: subtitle };
  const [first] = views;
  if (!first) return { headline: null, text: null };
  if (!first.comparison) return { headline: briefingTexts[language].noView, text: null };
  return writtenOf(first.comparison, slide, language);
}

function writtenOf(comparison: Comparison, { kind }: Slide, language: Locale): ShownSlide['written'] {
  const { title, short, sentence } = viewWords(comparison, language);
  if (kind === 'statement') return { headline: short, text: sentence ?? title };
  // A table says the rest itself.
  if (kind === 'table') return { headline: short, text: null };
  return { headline: short, text: sentence ?? (title === short ? null : title) };
}

/** All indicators that a view shows. */
export function answersOf(comparison: Comparison): Comparison[] {
  return [comparison, ...comparison.others];
}

function sourcesOf(views: readonly ShownView[]): Source[] {
  const all = views
    .flatMap(({ comparison }) => (comparison ? answersOf(comparison) : []))
    .flatMap((one) => one.sources);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
