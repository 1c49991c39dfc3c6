import type { Source } from '@/lib/figures/comparison';
import { sourceLines } from '@/lib/figures/source-lines';
import type { Locale } from '@/lib/language/locale';
import { emOf } from '@/lib/language/text-length';
import type { ShownSlide } from './briefing';

/** How much of a list of sources one slide holds: lines, of so many heights of a letter, and what parts two entries, in lines. */
const page = { lines: 19.5, width: 46, gap: 0.5 } as const;

/** How many lines the entries of some sources take. */
function linesOf(sources: readonly Source[], locale: Locale): number {
  return sourceLines(sources, locale).reduce((sum, { text }) => sum + Math.ceil(emOf(text) / page.width) + page.gap, 0);
}

/** Returns slides in which a list of sources that one has no room for goes on on further ones, numbered anew. */
export function withSourcePages(slides: readonly ShownSlide[], locale: Locale): ShownSlide[] {
  const all = slides.flatMap((slide) => (slide.kind === 'sources' ? pagesOf(slide, locale) : slide));
  return all.map((slide, at) => ({ ...slide, number: at + 1, of: all.length }));
}

function pagesOf(slide: ShownSlide, locale: Locale): ShownSlide[] {
  const pages: Source[][] = [[]];
  for (const source of byLine(slide.sources, locale)) {
    const last = pages.at(-1) as Source[];
    if (last.length > 0 && linesOf([...last, ...source], locale) > page.lines) pages.push([...source]);
    else last.push(...source);
  }
  return pages.map((sources, at) => ({ ...slide, id: at > 0 ? `${slide.id}~${at + 1}` : slide.id, sources }));
}

/** Sources that stand in one entry, together. */
function byLine(sources: readonly Source[], locale: Locale): Source[][] {
  const groups: Source[][] = [];
  for (const source of sources) {
    const own = groups.find((group) => sourceLines([...group, source], locale).length === 1);
    if (own) own.push(source);
    else groups.push([source]);
  }
  return groups;
}
