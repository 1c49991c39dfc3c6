import { chartFacts } from '@/lib/figures/chart-facts';
import type { Comparison, Source } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { slideHeadOf } from '@/lib/sentences/slide-head';
import { viewWords } from '@/lib/sentences/view-words';
import { briefingTexts } from '@/lib/texts/briefing';
import type { BriefingContent, CoverMap, FrozenView, ShownSlide, ShownView, Slide, SlideKind } from './briefing';
import { withSourcePages } from './source-slides';

/** What a view shows; undefined when it cannot be answered. */
type Answers = (view: FrozenView) => Comparison | undefined;

/** What is to be known of the codes and places of a view. */
type Notices = (view: ShownView) => string[];

/** The slides of a briefing as they are shown, with the answers to their views. */
export function showSlides(content: BriefingContent, answerOf: Answers, noticesOf: Notices = () => []): ShownSlide[] {
  const { slides, language } = content;
  const views = slides.map(({ kind, views }) =>
    views.map((one) => ({ view: one.view, comparison: shownAs(kind, answerOf(one)) })),
  );
  const all = sourcesOf(views.flat());
  const sidesIn = (shown: ShownView[]) => shown.find(({ comparison }) => comparison)?.comparison?.sides;
  const map = coverMapOf(views.flat());
  const shown = slides.map((slide, at): ShownSlide => {
    const own = views[at] ?? [];
    const notices = [...new Set(own.flatMap(noticesOf))];
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
      ...(slide.kind === 'cover' && map && { map }),
      ...(notices.length > 0 && { notices }),
    };
  });
  return withSourcePages(shown, language);
}

/** The map of a cover, from the first view that has one: no real boundaries, which need a review. */
function coverMapOf(views: readonly ShownView[]): CoverMap | undefined {
  const comparison = views.find((view) => view.comparison?.map)?.comparison;
  if (!comparison?.map) return undefined;
  const { units, width, height, border, sides } = comparison.map.tiles;
  const sided = units.flatMap(({ id, path }) => {
    const side = comparison.lines.find(({ subject }) => subject === id)?.side;
    return side ? [{ path, side }] : [];
  });
  return { width, height, border, sides, units: sided };
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
  const { headline } = slideHeadOf(comparison, language);
  return { headline, text: sentence ?? (title === headline ? null : title) };
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
